package covenant.powers;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which powers a list holds; a null narrows nothing.
 *
 * @param parties those of which one is holder or counterparty; empty narrows nothing
 */
public record PowerFilter(
        @Nullable Ref agreement,
        @Nullable Ref clause,
        @Nullable Ref holder,
        Set<Ref> parties,
        @Nullable PowerStatus status,
        @Nullable PowerKind kind) {

    public PowerFilter {
        parties = Set.copyOf(parties);
    }

    /** Those that come from an agreement. */
    public static PowerFilter ofAgreement(Ref agreement) {
        return new PowerFilter(agreement, null, null, Set.of(), null, null);
    }

    /** Those that come from a clause. */
    public static PowerFilter ofClause(Ref clause) {
        return new PowerFilter(null, clause, null, Set.of(), null, null);
    }

    boolean holds(Power power, AsOf asOf) {
        return status == null || power.status(asOf) == status;
    }

    String where() {
        return (agreement == null ? "" : " and p.agreement = :agreement")
                + (clause == null ? "" : " and p.clause = :clause")
                + (holder == null ? "" : " and p.holder = :holder")
                + (parties.isEmpty() ? "" : " and (p.holder in :parties or p.counterparty in :parties)")
                + (kind == null ? "" : " and p.kind = :kind");
    }

    Map<String, Object> parameters() {
        Map<String, Object> given = new HashMap<>();
        put(given, "agreement", agreement);
        put(given, "clause", clause);
        put(given, "holder", holder);
        put(given, "parties", parties.isEmpty() ? null : parties);
        put(given, "kind", kind);
        return given;
    }

    private static void put(Map<String, Object> given, String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
