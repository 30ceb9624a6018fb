/**
 * The end of an agreement as an act: what is still open under it is told, each open thing is decided, and nothing is dropped
 * silently.
 *
 * <p>Operations: {@link covenant.endings.ReadOpen}, {@link covenant.endings.ProposeEnding}; its approval ends the agreement.
 *
 * <p>Rules:
 * <ul>
 *   <li>Z1. Whatever is open under an agreement, recorded under it or carried into it, is decided when it ends: a commitment, a milestone, an obligation, a power or
 *       a dispute without a decision is refused by name, and so is a decision about what is not open.</li>
 *   <li>Z2. Clauses in force end with the agreement, unless they are decided to stay. The proposal names each.</li>
 *   <li>Z3. An agreement is superseded by another one that is signed, terminated by a power that is armed or by consent, and
 *       expires no earlier than it was agreed to. It ends today at the latest.</li>
 *   <li>Z4. What ends, is carried and is exercised happens in the one transaction of the approval, or not at all.</li>
 *   <li>Z5. What is due stays due, whatever is decided. What is carried forward is exactly what was firm and contingent.</li>
 *   <li>Z6. An ending becomes stale when anything that is open under the agreement has changed since it was proposed.</li>
 * </ul>
 *
 * <p>Out of scope: what the journal moves (owned by {@code commitments}), what becomes of what is due (a shortfall, owned by
 * {@code settlement}).
 */
@Module(
        name = "endings",
        uses = {
            "kernel",
            "security",
            "approvals",
            "evidence",
            "journal",
            "agreements",
            "commitments",
            "disputes",
            "milestones",
            "obligations",
            "powers"
        })
@NullMarked
package covenant.endings;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
