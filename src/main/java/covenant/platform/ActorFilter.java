package covenant.platform;

import covenant.security.Caller;
import covenant.security.CurrentActor;
import covenant.security.Logins;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.util.Optional;

/** Establishes who acts on the thread of a request, for pages and the API alike. Mapped in web.xml to everything. */
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
        if (caller.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            actor.as(caller.get().actor(), () -> go(request, response, chain));
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
