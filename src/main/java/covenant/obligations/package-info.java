/**
 * What one party has to do for another, and until when: pay, deliver, provide, report, and so on.
 *
 * <p>Operations: {@link covenant.obligations.RaiseObligation}, {@link covenant.obligations.ReadObligations}.
 *
 * <p>Rules:
 * <ul>
 *   <li>O1. An obligation has one obligor, who is not its obligee. To whom it is owed may be unsaid.</li>
 *   <li>O2. A date that is undisclosed, or known to the month or the year, stays so; nothing is overdue before the last
 *       day that its date can mean is over.</li>
 *   <li>O3. An obligation belongs to a signed agreement; its clause and its commitment are of that agreement.</li>
 *   <li>O4. A quantity that is undisclosed is not the same as no quantity.</li>
 *   <li>O5. What was recorded after the instant of a reading is not part of it.</li>
 * </ul>
 *
 * <p>Out of scope: fulfilling and waiving (still to come here), what an obligation's payment moves (owned by
 * {@code commitments} and {@code journal}).
 */
@Module(
        name = "obligations",
        uses = {"kernel", "security", "parties", "agreements", "commitments"})
@NullMarked
package covenant.obligations;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
