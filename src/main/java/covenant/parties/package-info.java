/**
 * The legal persons, authorities, people and publishers that the book speaks of.
 *
 * <p>Operations: {@link covenant.parties.RecordParty}, {@link covenant.parties.ChooseReportingParty},
 * {@link covenant.parties.ReadParties}.
 *
 * <p>Rules:
 * <ul>
 *   <li>P1. A reference names one party for ever.</li>
 *   <li>P2. A parent is a party that is there already; no party is its own ancestor.</li>
 *   <li>P3. An LEI has the form and the check digits of ISO 17442, and belongs to one party.</li>
 *   <li>P4. The book of a party is its own and that of every party that belongs to it, at any depth, as far as the reading
 *       knows them. A person who acts for a party has a book apart. What members promise each other is in no sum of it.</li>
 * </ul>
 *
 * <p>Out of scope: the role that a party plays in a contract (owned by {@code agreements}).
 */
@Module(
        name = "parties",
        uses = {"kernel", "security"})
@NullMarked
package covenant.parties;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
