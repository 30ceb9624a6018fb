package covenant.commitments;

import covenant.journal.Stage;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which commitments a list holds; a null narrows nothing.
 *
 * @param parties those of which one is obligor or obligee; empty narrows nothing
 * @param stage those that hold something in it
 */
public record CommitmentFilter(
        @Nullable Ref agreement,
        @Nullable Ref obligor,
        @Nullable Ref obligee,
        Set<Ref> parties,
        @Nullable CommitmentKind kind,
        @Nullable Unit unit,
        @Nullable Stage stage) {

    public static final CommitmentFilter ALL = new CommitmentFilter(null, null, null, Set.of(), null, null, null);

    public CommitmentFilter {
        parties = Set.copyOf(parties);
    }

    /** Those of one agreement. */
    public static CommitmentFilter ofAgreement(Ref agreement) {
        return new CommitmentFilter(agreement, null, null, Set.of(), null, null, null);
    }

    /** Those that a party promises. */
    public static CommitmentFilter ofObligor(Ref obligor) {
        return new CommitmentFilter(null, obligor, null, Set.of(), null, null, null);
    }

    /** Those that a party is promised. */
    public static CommitmentFilter ofObligee(Ref obligee) {
        return new CommitmentFilter(null, null, obligee, Set.of(), null, null, null);
    }

    String where() {
        return (agreement == null ? "" : " and c.agreement = :agreement")
                + (obligor == null ? "" : " and c.obligor = :obligor")
                + (obligee == null ? "" : " and c.obligee = :obligee")
                + (parties.isEmpty() ? "" : " and (c.obligor in :parties or c.obligee in :parties)")
                + (kind == null ? "" : " and c.kind = :kind")
                + (unit == null ? "" : " and c.unit = :unit");
    }

    Map<String, Object> parameters() {
        Map<String, Object> given = new HashMap<>();
        put(given, "agreement", agreement);
        put(given, "obligor", obligor);
        put(given, "obligee", obligee);
        put(given, "parties", parties.isEmpty() ? null : parties);
        put(given, "kind", kind);
        put(given, "unit", unit);
        return given;
    }

    private static void put(Map<String, Object> given, String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
