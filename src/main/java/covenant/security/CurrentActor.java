package covenant.security;

import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting on this thread. An edge establishes the actor around its work: the HTTP filter for a logged-in user, a
 * timer for the program, a test for whom it plays. Nothing below an edge establishes one.
 */
@ApplicationScoped
public class CurrentActor {

    private final ThreadLocal<@Nullable Actor> actor = new ThreadLocal<>();

    /** Does the work as {@code who}, and restores whoever acted before. */
    public <T> T as(Actor who, Supplier<T> work) {
        Actor before = actor.get();
        actor.set(who);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** As {@link #as(Actor, Supplier)}, for work without a result. */
    public void as(Actor who, Runnable work) {
        as(who, () -> {
            work.run();
            return true;
        });
    }

    /** @throws Rejected {@link SecurityReason#NOT_LOGGED_IN} when nobody is */
    public Actor get() {
        Actor who = actor.get();
        if (who == null) {
            throw new Rejected(SecurityReason.NOT_LOGGED_IN, "Nobody is logged in.");
        }
        return who;
    }

    private void restore(@Nullable Actor before) {
        if (before == null) {
            actor.remove();
        } else {
            actor.set(before);
        }
    }
}
