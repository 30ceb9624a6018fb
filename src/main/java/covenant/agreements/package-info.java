/**
 * Contracts among parties, their amendments, and the clauses they are made of, version by version.
 *
 * <p>Operations: {@link covenant.agreements.ProposeAgreement} (its approval signs it),
 * {@link covenant.agreements.ReadAgreements}, {@link covenant.agreements.ReadOverlaps}. Amendments are proposed in
 * {@code amendments}, because they change commitments as well; {@link covenant.agreements.ChangeClause} is the inner step of
 * what else starts and ends clauses.
 *
 * <p>Rules:
 * <ul>
 *   <li>A1. An agreement has two or more parties, each in at least one role.</li>
 *   <li>A2. An agreement counts from its approval by a second person on; before that it is a proposal.</li>
 *   <li>A3. An amendment never overwrites: a clause that it ends stays readable as of its time.</li>
 *   <li>A4. A scope dimension that is not given covers everything.</li>
 *   <li>A5. Two exclusive grants to different parties overlap where every dimension of their scopes meets, on days on
 *       which both are valid.</li>
 *   <li>A6. Where a conflict gives a clause several readings, an overlap is told for each of them.</li>
 *   <li>A7. A clause that waits holds from the day on which something starts it, once. A clause ends once for a day; later it
 *       can only be made to end earlier. Either is told with its cause.</li>
 *   <li>A8. A clause's price is stepped from a day on, in its own unit; before that day, and for whoever did not know it
 *       yet, it asks what it asked before.</li>
 *   <li>A9. An agreement ends once, by decision. From that day on it is not in force, and nothing is added to it; as of the
 *       days before, and as known before, it reads as it did.</li>
 * </ul>
 *
 * <p>Out of scope: quantities (owned by {@code commitments}), what becomes of what is open when an agreement ends (owned by
 * {@code endings}), who is right about a clause (owned by {@code sources}).
 */
@Module(
        name = "agreements",
        uses = {"kernel", "security", "approvals", "parties"})
@NullMarked
package covenant.agreements;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
