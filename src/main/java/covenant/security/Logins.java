package covenant.security;

import covenant.kernel.Now;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Recognises callers. An edge asks here with each request, and nowhere else, so that a disabled user is refused
 * everywhere from the next request on. (On another server of a cluster after {@link #KNOWN_FOR} at the latest.)
 */
@ApplicationScoped
public class Logins {

    private static final Duration KNOWN_FOR = Duration.ofSeconds(5);
    private static final int MOST_KNOWN = 1000;
    private static final int LONGEST_NAME = 64;

    @Inject
    private ReadLogin read;

    @Inject
    private CurrentActor actor;

    @Inject
    private Passwords passwords;

    @Inject
    private Now now;

    private Remembered<String, Optional<Login>> known;

    private Verification verification;

    @PostConstruct
    void prepare() {
        known = new Remembered<>(now, KNOWN_FOR, MOST_KNOWN);
        verification = new Verification(now, passwords::matches);
    }

    /** Who goes by that name; empty when nobody does, or they are disabled. */
    public Optional<Caller> find(String name) {
        return login(name).filter(Login::enabled).map(Login::caller);
    }

    /** Whether somebody of that name, not disabled, has that password. */
    public Verdict check(String name, String password) {
        Optional<Login> login = login(name);
        Verdict verdict = verification.check(
                name, password, login.map(Login::passwordHash).orElseGet(passwords::nobodys));
        boolean mayLogIn = login.filter(Login::enabled).isPresent();
        return verdict == Verdict.RIGHT && !mayLogIn ? Verdict.WRONG : verdict;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) UserChanged change) {
        known.forget(change.name());
    }

    private Optional<Login> login(String name) {
        if (name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        return known.get(name, () -> actor.as(Actor.SYSTEM, () -> read.find(name)));
    }
}
