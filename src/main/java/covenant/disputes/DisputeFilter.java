package covenant.disputes;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which disputes a list holds; a null narrows nothing.
 *
 * @param party claimant or respondent
 * @param clause those that are about it
 * @param commitment those that are about it
 */
public record DisputeFilter(
        @Nullable DisputeStage stage,
        @Nullable Ref party,
        @Nullable Ref clause,
        @Nullable Ref commitment) {

    public static final DisputeFilter ALL = new DisputeFilter(null, null, null, null);

    /** Those that are about a clause. */
    public static DisputeFilter aboutClause(Ref clause) {
        return new DisputeFilter(null, null, clause, null);
    }

    /** Those that are about a commitment. */
    public static DisputeFilter aboutCommitment(Ref commitment) {
        return new DisputeFilter(null, null, null, commitment);
    }

    /** Whether a dispute is in the stage on the reading's date. It follows from the history, so the query cannot ask it. */
    boolean holds(Dispute dispute, AsOf asOf) {
        return stage == null || dispute.stage(asOf) == stage;
    }

    String where() {
        return (party == null ? "" : " and (d.claimant = :party or :party member of d.respondents)")
                + (clause == null ? "" : " and :clause member of d.clauses")
                + (commitment == null ? "" : " and :commitment member of d.commitments");
    }

    Map<String, Object> parameters() {
        Map<String, Object> given = new HashMap<>();
        put(given, "party", party);
        put(given, "clause", clause);
        put(given, "commitment", commitment);
        return given;
    }

    private static void put(Map<String, Object> given, String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
