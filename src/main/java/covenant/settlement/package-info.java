/**
 * What fulfils a promise: payments, drawdowns of usage, deliveries.
 *
 * <p>Operations: {@link covenant.settlement.RecordSettlement}.
 *
 * <p>Rules:
 * <ul>
 *   <li>L1. A settlement takes from what is due first, and from what is firm for the rest.</li>
 *   <li>L2. It never takes more than is due and firm on its effective date and on every later one.</li>
 *   <li>L3. What is contingent cannot be settled; a milestone has to release it first.</li>
 * </ul>
 *
 * <p>Out of scope: shortfalls, batches, overage and approval above a limit (still to come).
 */
@Module(
        name = "settlement",
        uses = {"kernel", "security", "journal", "commitments"})
@NullMarked
package covenant.settlement;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
