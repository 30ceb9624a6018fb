package covenant.platform;

import covenant.kernel.Now;
import covenant.security.Caller;
import covenant.security.Logins;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who is logged in with a browser. The session holds only this; what the user may do is asked anew with every request.
 *
 * @param seal of {@link Caller#seal} at login
 * @param until when they have to log in again, however busy they are
 */
record Session(String name, String seal, Instant until) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String KEY = Session.class.getName();
    private static final Duration LONGEST = Duration.ofHours(12);

    static Optional<Caller> caller(HttpServletRequest request, Logins logins, Now now) {
        HttpSession http = request.getSession(false);
        if (http == null || !(http.getAttribute(KEY) instanceof Session session)) {
            return Optional.empty();
        }
        return logins.find(session.name)
                .filter(caller -> caller.seal().equals(session.seal))
                .filter(caller -> now.instant().isBefore(session.until));
    }

    /** Ends whatever session there was, so that neither its id nor anything in it passes to the next user. */
    static void start(HttpServletRequest request, Caller caller, Now now) {
        end(request);
        request.getSession(true)
                .setAttribute(
                        KEY,
                        new Session(caller.name(), caller.seal(), now.instant().plus(LONGEST)));
    }

    static void end(HttpServletRequest request) {
        HttpSession http = request.getSession(false);
        if (http != null) {
            http.invalidate();
        }
    }
}
