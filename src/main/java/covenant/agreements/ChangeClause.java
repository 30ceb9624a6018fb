package covenant.agreements;

import covenant.kernel.Now;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * Starts and ends clauses and steps their prices outside of an amendment: an inner step of whatever follows from a
 * milestone, and of ending an agreement. It takes part in a transaction that is under way and starts none. What has
 * happened already does not happen again: asked twice, it changes nothing the second time (rule A7).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChangeClause {

    @Inject
    private Clauses clauses;

    @Inject
    private Now now;

    /**
     * Lets a waiting clause hold.
     *
     * @param on the first day on which it holds
     * @param cause why, for people, at most 1,000 characters: {@code Milestone X was met}
     * @return whether it did wait; false for one that has been started or has ended
     * @throws Rejected {@link AgreementReason#CLAUSE_UNKNOWN}, {@link AgreementReason#CLAUSE_NOT_WAITING} for one that has
     *     a start of its own
     */
    public boolean start(Ref clause, LocalDate on, String cause) {
        return requireLocked(clause).start(StatedDate.of(on), null, cause, now.instant());
    }

    /**
     * Ends a clause, or lets it end earlier than was said so far.
     *
     * @param on the first day on which it no longer holds
     * @return whether that changes anything; false for one that ends on the day or before it already
     * @throws Rejected {@link AgreementReason#CLAUSE_UNKNOWN}
     */
    public boolean end(Ref clause, LocalDate on, String cause) {
        return requireLocked(clause).end(StatedDate.of(on), null, cause, now.instant());
    }

    /**
     * Steps the price that a clause asks.
     *
     * @param price the new one, in the unit of the one before
     * @param on the first day on which it is asked
     * @return whether that changes anything; false where the clause asks as much from that day on already
     * @throws Rejected {@link AgreementReason#CLAUSE_UNKNOWN}, {@link AgreementReason#PRICE_MISSING},
     *     {@link AgreementReason#PRICE_UNIT_DIFFERS}
     */
    public boolean stepPrice(Ref clause, Quantity price, LocalDate on, String cause) {
        return requireLocked(clause).stepPrice(price, on, cause, now.instant());
    }

    // A clause that is only proposed may still be rejected.
    private Clause requireLocked(Ref ref) {
        Clause clause = clauses.requireLocked(ref);
        if (clause.signedAt() == null) {
            throw new Rejected(AgreementReason.CLAUSE_UNKNOWN, "The clause " + ref + " is not signed.");
        }
        return clause;
    }
}
