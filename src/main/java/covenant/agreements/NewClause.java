package covenant.agreements;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause to be added.
 *
 * @param text what it says, in our own words
 * @param grantor who grants or owes; null where the clause has no such side
 * @param grantee who benefits; null likewise
 * @param exclusive whether it excludes everybody but the grantee
 * @param startsOn when it begins to hold; null for as long as the agreement or amendment does
 * @param waiting whether it holds only once something starts it, a milestone for example; it has no start of its own then
 * @param price what it asks for each of something; null where it asks no price
 * @param readings its scope under each reading of a conflict about it; usually none
 */
public record NewClause(
        Ref ref,
        ClauseKind kind,
        String title,
        String text,
        @Nullable Ref grantor,
        @Nullable Ref grantee,
        boolean exclusive,
        @Nullable StatedDate startsOn,
        boolean waiting,
        @Nullable Price price,
        Scope scope,
        List<ScopeReading> readings) {

    /** @throws Rejected {@link AgreementReason#GRANT_INCOMPLETE}, {@link AgreementReason#CLAUSE_WAITS} */
    public NewClause {
        if (exclusive && (grantor == null || grantee == null)) {
            throw Rejected.field(
                    "grantee",
                    AgreementReason.GRANT_INCOMPLETE,
                    "The exclusive clause " + ref + " does not say who grants what to whom.");
        }
        if (waiting && startsOn != null) {
            throw Rejected.field(
                    "startsOn",
                    AgreementReason.CLAUSE_WAITS,
                    "The clause " + ref + " waits for its start and cannot start on " + startsOn + " by itself.");
        }
        readings = List.copyOf(readings);
    }
}
