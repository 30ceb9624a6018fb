package covenant.agreements.web;

import covenant.agreements.Agreement;
import covenant.agreements.Clause;
import covenant.agreements.Scope;
import covenant.agreements.ScopeReading;
import covenant.kernel.AsOf;
import covenant.kernel.StatedDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words for where an agreement or a clause stands on the date of a reading (rule AW1), and for what a clause covers. */
final class InForce {

    private InForce() {}

    static String word(Agreement agreement, AsOf asOf) {
        if (agreement.signedAt() == null) {
            return "proposed";
        }
        return agreement.inForce(asOf) ? "in force" : outside(agreement.startsOn(), asOf);
    }

    static String word(Clause clause, AsOf asOf) {
        if (clause.signedAt() == null) {
            return "proposed";
        }
        if (clause.waits(asOf) && !clause.hasEnded(asOf)) {
            return "waiting";
        }
        return clause.holds(asOf) ? "in force" : outside(clause.startsOn(asOf), asOf);
    }

    /** What a clause would cover under a reading, in words. Hibernate reads a scope without dimensions as null. */
    static String covers(ScopeReading reading) {
        return Objects.requireNonNullElse(reading.scope(), Scope.ALL).toString();
    }

    private static String outside(@Nullable StatedDate startsOn, AsOf asOf) {
        return startsOn != null && asOf.on().isBefore(startsOn.first()) ? "not yet in force" : "ended";
    }
}
