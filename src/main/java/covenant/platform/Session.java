package covenant.platform;

import covenant.kernel.Now;
import covenant.security.Caller;
import covenant.security.Logins;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who is logged in with a browser. The session holds only this; what the user may do is asked anew with every request.
 * Whoever logs in over somebody else's session is, as far as the program can know, the same person; logging out first ends
 * that.
 *
 * @param seal of {@link Caller#seal} at login
 * @param persons as whom it has acted, the user's own person included
 * @param until when they have to log in again, however busy they are
 */
record Session(String name, String seal, Set<String> persons, Instant until) implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String KEY = Session.class.getName();
    private static final Duration LONGEST = Duration.ofHours(12);

    static Optional<Caller> caller(HttpServletRequest request, Logins logins, Now now) {
        return of(request)
                .flatMap(session -> logins.find(session.name)
                        .filter(caller -> caller.seal().equals(session.seal))
                        .filter(caller -> now.instant().isBefore(session.until)));
    }

    /** The persons as whom the session of a request has acted; none without a session. */
    static Set<String> others(HttpServletRequest request) {
        return of(request).map(Session::persons).orElse(Set.of());
    }

    /** Ends whatever session there was, so that neither its id nor anything but its persons passes to the next user. */
    static void start(HttpServletRequest request, Caller caller, Now now) {
        Set<String> persons = new HashSet<>(others(request));
        persons.add(caller.person());
        end(request);
        request.getSession(true)
                .setAttribute(
                        KEY,
                        new Session(
                                caller.name(),
                                caller.seal(),
                                Set.copyOf(persons),
                                now.instant().plus(LONGEST)));
    }

    private static Optional<Session> of(HttpServletRequest request) {
        HttpSession http = request.getSession(false);
        return http != null && http.getAttribute(KEY) instanceof Session session
                ? Optional.of(session)
                : Optional.empty();
    }

    static void end(HttpServletRequest request) {
        HttpSession http = request.getSession(false);
        if (http != null) {
            http.invalidate();
        }
    }
}
