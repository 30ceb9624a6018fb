package covenant.commitments;

import covenant.journal.Stage;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which commitments a list holds; a null narrows nothing.
 *
 * @param party obligor or obligee
 * @param stage those that hold something in it
 */
public record CommitmentFilter(
        @Nullable Ref agreement,
        @Nullable Ref obligor,
        @Nullable Ref obligee,
        @Nullable Ref party,
        @Nullable CommitmentKind kind,
        @Nullable Unit unit,
        @Nullable Stage stage) {

    public static final CommitmentFilter ALL = new CommitmentFilter(null, null, null, null, null, null, null);

    /** Those in which a party promises or is promised something. */
    public static CommitmentFilter ofParty(@Nullable Ref party) {
        return new CommitmentFilter(null, null, null, party, null, null, null);
    }

    String where() {
        return (agreement == null ? "" : " and c.agreement = :agreement")
                + (obligor == null ? "" : " and c.obligor = :obligor")
                + (obligee == null ? "" : " and c.obligee = :obligee")
                + (party == null ? "" : " and (c.obligor = :party or c.obligee = :party)")
                + (kind == null ? "" : " and c.kind = :kind")
                + (unit == null ? "" : " and c.unit = :unit");
    }

    Map<String, Object> parameters() {
        Map<String, Object> given = new HashMap<>();
        put(given, "agreement", agreement);
        put(given, "obligor", obligor);
        put(given, "obligee", obligee);
        put(given, "party", party);
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
