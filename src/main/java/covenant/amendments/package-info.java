/**
 * The amendment as an act: one proposal over clauses and commitments of an agreement and disputes about it, decided as a whole.
 *
 * <p>Operations: {@link covenant.amendments.ProposeAmendment}; its approval signs it.
 *
 * <p>Rules:
 * <ul>
 *   <li>V1. Every change of a commitment says whether it restates the total or adds to it.</li>
 *   <li>V2. What an amendment adds, ends and moves happens in the one transaction of its approval, or not at all.</li>
 *   <li>V3. An amendment prepared against an earlier version of the agreement becomes stale.</li>
 *   <li>V4. An amendment can add and end commitments and close disputes; of what it ends, what is due stays due. It says once
 *       what becomes of each.</li>
 * </ul>
 *
 * <p>Out of scope: what a clause says (owned by {@code agreements}), what the journal moves (owned by
 * {@code commitments}).
 */
@Module(
        name = "amendments",
        uses = {"kernel", "security", "approvals", "journal", "agreements", "commitments", "disputes"})
@NullMarked
package covenant.amendments;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
