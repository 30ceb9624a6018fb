/**
 * Who contests what: threatened and filed claims against clauses and commitments. Nobody's likelihood is guessed here, and
 * a dispute changes nothing that is promised.
 *
 * <p>Operations: {@link covenant.disputes.OpenDispute}, {@link covenant.disputes.MoveDispute},
 * {@link covenant.disputes.AssessDispute} (a second person approves), {@link covenant.disputes.ReadDisputes};
 * {@link covenant.disputes.SettleDispute} is the inner step of whatever closes one.
 *
 * <p>Rules:
 * <ul>
 *   <li>D1. A dispute has one claimant and at least one respondent; nobody is both.</li>
 *   <li>D2. A threatened dispute has no filing date. A filed one may lack it: undisclosed is no filing date.</li>
 *   <li>D3. A reading holds the disputes recorded by its instant that had begun by its date.</li>
 *   <li>D4. From threatened it is filed, suspended or settled, from filed suspended or settled, from suspended resumed or
 *       settled, each no earlier than the stage before. Settled is the end.</li>
 *   <li>D5. An assessment takes two persons. Of those approved, the latest in the reading counts; where there is none, no
 *       likelihood is shown anywhere.</li>
 * </ul>
 *
 * <p>Out of scope: what an assessment makes of a report (owned by {@code reports}), which claims speak of it (owned by {@code sources}).
 */
@Module(
        name = "disputes",
        uses = {"kernel", "security", "approvals", "evidence", "parties", "agreements", "commitments"})
@NullMarked
package covenant.disputes;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
