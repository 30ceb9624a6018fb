package covenant.platform;

import covenant.kernel.Reason;
import covenant.kernel.Rejected;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a failure on a page. A refused action is told on the page, with all that was typed; a refused reading
 * is an error page; a view that has expired is asked for again; anything else is a defect, logged and shown without
 * saying what.
 */
public class PageFailures extends ExceptionHandlerFactory {

    public PageFailures(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        private static final Logger LOG = Logger.getLogger(PageFailures.class);

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                Throwable failure = events.next().getContext().getException();
                events.remove();
                handle(FacesContext.getCurrentInstance(), failure);
            }
        }

        private static void handle(FacesContext faces, Throwable failure) {
            Optional<Rejected> rejected = cause(failure, Rejected.class);
            if (rejected.isPresent()) {
                refuse(faces, rejected.get());
            } else if (cause(failure, ViewExpiredException.class).isPresent()) {
                askAgain(faces);
            } else {
                LOG.error("A page failed: " + path(faces), failure);
                answer(faces, 500);
            }
        }

        private static void refuse(FacesContext faces, Rejected rejected) {
            boolean shownAgain = faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
            if (shownAgain) {
                RejectedMessages.tell(faces, rejected);
                return;
            }
            faces.getExternalContext().getRequestMap().put("refused", rejected);
            answer(faces, status(rejected.reason().kind()));
        }

        private static int status(Reason.Kind kind) {
            return switch (kind) {
                case ANONYMOUS, FORBIDDEN -> 403;
                case MISSING -> 404;
                case MALFORMED, TOO_LARGE, CONFLICT, STALE, UNCONDITIONAL, INVALID -> 400;
            };
        }

        /** Not shown as an error: the page was only left open for long. */
        private static void askAgain(FacesContext faces) {
            ExternalContext external = faces.getExternalContext();
            String text = "This page had been open for too long, so nothing was done. Here it is afresh.";
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, text));
            external.getFlash().setKeepMessages(true);
            try {
                external.redirect(path(faces));
            } catch (IOException callerLeft) {
                throw new UncheckedIOException(callerLeft);
            }
            faces.responseComplete();
        }

        private static void answer(FacesContext faces, int status) {
            ExternalContext external = faces.getExternalContext();
            if (external.isResponseCommitted()) {
                return;
            }
            try {
                external.responseReset();
                external.responseSendError(status, null);
            } catch (IOException callerLeft) {
                throw new FacesException(callerLeft);
            }
            faces.responseComplete();
        }

        private static String path(FacesContext faces) {
            return PageAddress.of(
                    (HttpServletRequest) faces.getExternalContext().getRequest());
        }

        private static <T extends Throwable> Optional<T> cause(@Nullable Throwable failure, Class<T> kind) {
            return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .findFirst();
        }
    }
}
