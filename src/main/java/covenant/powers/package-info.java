/**
 * What a party may do and does not have to: terminate, elect, extend, renew. A power stands beside the duties, and its holder
 * exercises it, gives it up or lets it pass.
 *
 * <p>Operations: {@link covenant.powers.RecordPower}, {@link covenant.powers.ChangePower} (a second person decides),
 * {@link covenant.powers.ReadPowers}. Inner steps of other rooms: {@link covenant.powers.ArmPower} (a milestone),
 * {@link covenant.powers.ExercisePower} and {@link covenant.powers.EndPower} (the end of an agreement).
 *
 * <p>Rules:
 * <ul>
 *   <li>W1. A power belongs to a signed agreement, its clause is of that agreement, and nobody holds one against
 *       themselves.</li>
 *   <li>W2. It is armed from a day on, or by a milestone, once. Before that it is conditional.</li>
 *   <li>W3. It lapses when its last day is over: a day, or so many business days after it was armed. That follows from the
 *       dates in every reading; nobody says it.</li>
 *   <li>W4. It is exercised on a day on which it is armed, once, with the evidence that it asks for, by two persons. It is
 *       given up by two persons, armed or not.</li>
 *   <li>W5. A power to terminate is exercised by what ends its agreement, in the same transaction.</li>
 *   <li>W6. What was recorded after the instant of a reading is not part of it. The history is only added to.</li>
 * </ul>
 *
 * <p>Out of scope: what follows from an exercise (a milestone may wait for it, owned by {@code milestones}; the end of an
 * agreement, owned by {@code agreements}), and the duties (owned by {@code obligations}).
 */
@Module(
        name = "powers",
        uses = {"kernel", "security", "approvals", "evidence", "calendars", "parties", "agreements"})
@NullMarked
package covenant.powers;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
