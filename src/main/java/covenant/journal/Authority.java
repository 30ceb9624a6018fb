package covenant.journal;

import covenant.approvals.Approval;
import covenant.security.Actor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * On whose word an entry is posted.
 *
 * @param by who made it
 * @param approvedBy the second person; null where one is enough
 * @param approval the id of the approval; null where one person is enough
 * @param key the idempotency key of the request; null when it had none
 */
public record Authority(
        String by,
        @Nullable String approvedBy,
        @Nullable Long approval,
        @Nullable String key) {

    /** One person is enough. */
    public static Authority of(Actor actor, @Nullable String key) {
        return new Authority(actor.name(), null, null, key);
    }

    /** The word on which another entry was posted, for what follows from it. */
    public static Authority of(Entry entry) {
        return new Authority(entry.by(), entry.approvedBy(), entry.approval(), entry.key());
    }

    /** What one person proposed and another approved. @param approval decided */
    public static Authority of(Approval approval) {
        return new Authority(approval.proposedBy(), Objects.requireNonNull(approval.decidedBy()), approval.id(), null);
    }

    /** Who decided: the second person, where there is one. */
    public String decider() {
        return approvedBy == null ? by : approvedBy;
    }
}
