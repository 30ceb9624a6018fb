package covenant.journal;

import covenant.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * On whose word an entry is posted.
 *
 * @param by who made it
 * @param approvedBy the second person; null where one is enough
 * @param key the idempotency key of the request; null when it had none
 */
public record Authority(
        String by, @Nullable String approvedBy, @Nullable String key) {

    /** One person is enough. */
    public static Authority of(Actor actor, @Nullable String key) {
        return new Authority(actor.name(), null, key);
    }
}
