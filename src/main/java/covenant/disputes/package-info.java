/**
 * Who contests what: threatened and filed claims against clauses and commitments. Nobody's likelihood is guessed here, and
 * a dispute changes nothing that is promised.
 *
 * <p>Operations: {@link covenant.disputes.OpenDispute}, {@link covenant.disputes.ReadDisputes}.
 *
 * <p>Rules:
 * <ul>
 *   <li>D1. A dispute has one claimant and at least one respondent; nobody is both.</li>
 *   <li>D2. A threatened dispute has no filing date. A filed one may lack it: undisclosed is no filing date.</li>
 *   <li>D3. A reading holds the disputes recorded by its instant that had begun by its date.</li>
 * </ul>
 *
 * <p>Out of scope: the assessment of a dispute (still to come here), which claims speak of it (owned by {@code sources}).
 */
@Module(
        name = "disputes",
        uses = {"kernel", "security", "parties", "agreements", "commitments"})
@NullMarked
package covenant.disputes;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
