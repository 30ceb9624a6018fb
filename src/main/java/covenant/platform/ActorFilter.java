package covenant.platform;

import covenant.security.Caller;
import covenant.security.CurrentActor;
import covenant.security.Logins;
import covenant.security.SecurityReason;
import covenant.security.Verdict;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.Optional;

/**
 * Establishes who acts on the thread of a request, for pages and the API alike, and turns away whoever was not
 * recognised: nothing is open to a stranger but what {@link Way#isOpen} lists. Mapped in web.xml to everything.
 */
public class ActorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentActor actor;

    @Inject
    private transient Logins logins;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Caller> caller = Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .flatMap(logins::find);
        if (caller.isPresent()) {
            act(caller.get(), request, response, chain);
        } else if (isOpen(request)) {
            chain.doFilter(request, response);
        } else {
            turnAway(request, response);
        }
    }

    private static boolean isOpen(HttpServletRequest request) {
        // An error page tells nothing of the book, and a stranger has to see why they were refused.
        return request.getDispatcherType() == DispatcherType.ERROR
                || Way.of(request).isOpen();
    }

    private static void turnAway(HttpServletRequest request, HttpServletResponse response) {
        Object verdict = request.getAttribute(Authentication.VERDICT);
        if (!Way.of(request).isApi()) {
            LoginRedirect.send(request, response);
        } else if (verdict == Verdict.BUSY) {
            Problems.busy(request, response);
        } else if (verdict == Verdict.WRONG) {
            Problems.notLoggedIn(request, response, "The user name or the password is wrong, or the user is disabled.");
        } else {
            Problems.notLoggedIn(request, response, SecurityReason.NOT_LOGGED_IN.remedy());
        }
    }

    private void act(Caller caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            actor.as(caller.actor(Session.others(request)), () -> go(request, response, chain));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        } catch (Failed failed) {
            throw failed.cause;
        }
    }

    private static void go(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ServletException failure) {
            throw new Failed(failure);
        }
    }

    /** Carries a checked exception through {@link CurrentActor#as}. */
    private static final class Failed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final ServletException cause;

        Failed(ServletException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
