package covenant.obligations;

import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which obligations a list holds; a null narrows nothing.
 *
 * @param dueBefore those with a date whose first possible day comes before it
 * @param party obligor or obligee
 * @param owner the user who looks after them
 */
public record ObligationFilter(
        @Nullable ObligationStatus status,
        @Nullable LocalDate dueBefore,
        @Nullable Ref party,
        @Nullable String owner,
        @Nullable Ref agreement,
        @Nullable Ref commitment) {

    public static final ObligationFilter ALL = new ObligationFilter(null, null, null, null, null, null);

    /** Those that come from an agreement. */
    public static ObligationFilter ofAgreement(Ref agreement) {
        return new ObligationFilter(null, null, null, null, agreement, null);
    }

    /** Those that are about a commitment. */
    public static ObligationFilter ofCommitment(Ref commitment) {
        return new ObligationFilter(null, null, null, null, null, commitment);
    }

    String where() {
        return (status == null ? "" : " and o.status = :status")
                + (dueBefore == null ? "" : " and o.due.fallsOn <= :lastDay")
                + (party == null ? "" : " and (o.obligor = :party or o.obligee = :party)")
                + (owner == null ? "" : " and o.owner = :owner")
                + (agreement == null ? "" : " and o.agreement = :agreement")
                + (commitment == null ? "" : " and o.commitment = :commitment");
    }

    // A date known to the month or the year is a prefix of its first day, so texts are in the order of first days; the
    // day before is asked for, because the month itself also sorts before its first day.
    Map<String, Object> parameters() {
        Map<String, Object> given = new HashMap<>();
        put(given, "status", status);
        put(given, "lastDay", dueBefore == null ? null : StatedDate.of(dueBefore.minusDays(1)));
        put(given, "party", party);
        put(given, "owner", owner);
        put(given, "agreement", agreement);
        put(given, "commitment", commitment);
        return given;
    }

    private static void put(Map<String, Object> given, String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
