/**
 * What fulfils a promise: payments, drawdowns of usage, deliveries.
 *
 * <p>Operations: {@link covenant.settlement.RecordSettlement}, {@link covenant.settlement.ProposeShortfall} (its approval
 * posts it), {@link covenant.settlement.ReadShortfalls}, {@link covenant.settlement.ExpireCommitments} (woken by a timer).
 *
 * <p>Rules:
 * <ul>
 *   <li>L1. A settlement takes from what is due first, and from what is firm for the rest.</li>
 *   <li>L2. It never takes more than is due and firm on its effective date and on every later one, unless L6.</li>
 *   <li>L3. What is contingent cannot be settled; a milestone has to release it first.</li>
 *   <li>L4. Above the limit of its unit a request needs a second person, a batch by its sum.</li>
 *   <li>L5. The settlements of a batch are posted all or none, each by an entry of its own.</li>
 *   <li>L6. Where overage is allowed, what goes beyond what is owed is promised and settled at once; never beyond terms of
 *       up to so much that govern on its date or later, which are a cap.</li>
 *   <li>L7. What is missing of a tranche is what fell due of it and is still due; what is settled meets what fell due
 *       first, first.</li>
 *   <li>L8. A shortfall is charged, waived or carried forward by two persons with a reason, and never by more than is
 *       missing. A charge may buy a credit; what is drawn from that counts towards nothing else. Of a commitment that has
 *       ended, what stayed due is charged or waived, and carried nowhere.</li>
 *   <li>L9. What is left of a commitment that expires is released on its day, and not drawn on it.</li>
 *   <li>L10. The order in which settlements, falling due and an end are recorded makes no difference to the position on any
 *       date, nor to shortfalls: what is recorded late is put right on the later days that it touches, by entries of their
 *       own. Where one of those days is in a closed period, it is refused.</li>
 *   <li>L11. A payment may buy a credit, by two persons: it settles what it pays, and what is drawn from the credit moves the
 *       credit alone. Taking the payment or the charge back ends the credit, unless something was drawn from it.</li>
 * </ul>
 *
 * <p>Out of scope: when something falls due (owned by {@code commitments}), the act of taking back (owned by
 * {@code journal}).
 */
@Module(
        name = "settlement",
        uses = {"kernel", "security", "timers", "approvals", "journal", "commitments"})
@NullMarked
package covenant.settlement;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
