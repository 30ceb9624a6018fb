/**
 * Four eyes: what one person proposed and another decides. The thing decided on (an agreement, a commitment, an
 * amendment) holds its {@link covenant.approvals.Approval}; nothing of it counts before that is approved, and nothing is
 * executed and rolled back to try it out.
 *
 * <p>Operations: {@link covenant.approvals.Approvals#propose} for features, {@link covenant.approvals.DecideApproval} for
 * the second person, {@link covenant.approvals.ReadApprovals} for the inbox.
 *
 * <p>Rules:
 * <ul>
 *   <li>F1. Nobody approves what they proposed, by any way in: not as the same user, not as another user of the same
 *       person, not as a second user of the same session; the database refuses the first two as well.</li>
 *   <li>F2. A target has at most one pending change.</li>
 *   <li>F3. A decision is made once; deciding again is refused.</li>
 *   <li>F4. An approval whose target has changed since the proposal becomes stale instead of taking effect.</li>
 *   <li>F5. What a proposal changes is shown field by field before it is decided.</li>
 * </ul>
 *
 * <p>Out of scope: what an approval does (owned by the feature that implements {@link covenant.approvals.Decided}).
 */
@Module(
        name = "approvals",
        uses = {"kernel", "security"})
@NullMarked
package covenant.approvals;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
