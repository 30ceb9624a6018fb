package covenant.obligations;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which obligations a list holds; a null narrows nothing.
 *
 * @param dueBefore those with a date whose first possible day comes before it
 * @param parties those of which one is obligor or obligee; empty narrows nothing
 * @param owner the user who looks after them
 */
public record ObligationFilter(
        @Nullable ObligationStatus status,
        @Nullable LocalDate dueBefore,
        Set<Ref> parties,
        @Nullable String owner,
        @Nullable Ref agreement,
        @Nullable Ref commitment,
        @Nullable Ref clause) {

    public static final ObligationFilter ALL = new ObligationFilter(null, null, Set.of(), null, null, null, null);

    public ObligationFilter {
        parties = Set.copyOf(parties);
    }

    /** Those that come from an agreement. */
    public static ObligationFilter ofAgreement(Ref agreement) {
        return new ObligationFilter(null, null, Set.of(), null, agreement, null, null);
    }

    /** Those that are about a commitment. */
    public static ObligationFilter ofCommitment(Ref commitment) {
        return new ObligationFilter(null, null, Set.of(), null, null, commitment, null);
    }

    /** Those that come from a clause. */
    public static ObligationFilter ofClause(Ref clause) {
        return new ObligationFilter(null, null, Set.of(), null, null, null, clause);
    }

    /** What the query cannot tell, because it follows from the history. An extension only ever makes a date later. */
    boolean holds(Obligation obligation, AsOf asOf) {
        StatedDate fallsOn = obligation.due(asOf).fallsOn();
        return (status == null || obligation.status(asOf) == status)
                && (dueBefore == null || (fallsOn != null && fallsOn.first().isBefore(dueBefore)));
    }

    // What waits for a milestone has its day in its history.
    String where() {
        return (dueBefore == null ? "" : " and (o.due.fallsOn <= :lastDay or o.due.days is not null)")
                + (parties.isEmpty() ? "" : " and (o.obligor in :parties or o.obligee in :parties)")
                + (owner == null ? "" : " and o.owner = :owner")
                + (agreement == null ? "" : " and o.agreement = :agreement")
                + (commitment == null ? "" : " and o.commitment = :commitment")
                + (clause == null ? "" : " and o.clause = :clause");
    }

    // A date known to the month or the year is a prefix of its first day, so texts are in the order of first days; the
    // day before is asked for, because the month itself also sorts before its first day.
    Map<String, Object> parameters() {
        Map<String, Object> given = new HashMap<>();
        put(given, "lastDay", dueBefore == null ? null : StatedDate.of(dueBefore.minusDays(1)));
        put(given, "parties", parties.isEmpty() ? null : parties);
        put(given, "owner", owner);
        put(given, "agreement", agreement);
        put(given, "commitment", commitment);
        put(given, "clause", clause);
        return given;
    }

    private static void put(Map<String, Object> given, String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
