/**
 * What must happen before something is owed, ends or arises: named conditions with a long stop, the evidence they need,
 * and what follows from them.
 *
 * <p>Operations: {@link covenant.milestones.RecordMilestone}, {@link covenant.milestones.RecordCertificate},
 * {@link covenant.milestones.AttestMilestone} (a second person confirms it),
 * {@link covenant.milestones.LapseMilestones} (woken by a timer), {@link covenant.milestones.ReadMilestones}.
 *
 * <p>Rules:
 * <ul>
 *   <li>M1. A condition is true, false or unknown. Unknown passes through all-of, any-of, at-least and not by Kleene's
 *       rules: learning more never turns a true or a false one round.</li>
 *   <li>M2. A redacted condition is unknown, whatever is recorded; nothing is guessed for it.</li>
 *   <li>M3. An event is as its latest report by the date of the reading says; without a report it is unknown.</li>
 *   <li>M4. A value that is missing, undisclosed, approximate or in another unit leaves a price condition unknown.</li>
 *   <li>M5. A milestone that others hang on counts as met when its state says so. While nobody has decided, it is false
 *       where its own condition is false, and unknown otherwise.</li>
 *   <li>M6. A milestone is scheduled until its history says otherwise. The history is only added to.</li>
 *   <li>M7. A reading holds the milestones recorded by its instant and standing by its date, in the state that they had
 *       then, as known then.</li>
 *   <li>M8. A milestone never hangs on itself, directly or through others.</li>
 *   <li>M9. A condition is kept exactly as it was given; one that names a member or a word that does not exist is
 *       refused.</li>
 *   <li>M10. A long stop has passed when its day is over: the day itself still counts.</li>
 *   <li>M11. What became of a milestone is said by one person with the evidence that it asks for, and counts when another
 *       confirms it. It is decided once; what follows from it happens in the transaction that changes its state.</li>
 *   <li>M12. Nobody attests a milestone as met whose condition is false, or as missed whose condition is true. Unknown
 *       leaves it to the two persons.</li>
 *   <li>M13. A milestone whose long stop has passed lapses by itself, and with it what hangs on it, unless its being met
 *       in time awaits confirmation or is in dispute. One that cannot lapse keeps no other from it.</li>
 *   <li>M14. What a party certifies counts where the condition asks for it, from its day on. Of several certificates the
 *       one of the latest day counts, of one day the one recorded last; one that says the opposite makes it false.</li>
 *   <li>M15. With grace a milestone can be met so many business days after its long stop. With a cure it can be met so many
 *       business days after it was missed: nothing follows before they are over, and then it does once, on the day
 *       after.</li>
 *   <li>M16. Within its window of measurement a milestone that nobody decided on is measuring. Quantities count as far as
 *       they moved within it, values as far as they were surely observed within it; after it, as on its last day.</li>
 *   <li>M17. Each consequence happens once, in the transaction that changes the state: what follows from its being met when
 *       it is met or waived, what follows from its being missed when it can no longer be cured, or has lapsed. What it names
 *       is there and waits for it when the milestone is recorded; what waits no longer when it turns is passed over, and the
 *       milestone tells so.</li>
 * </ul>
 *
 * <p>Out of scope: how much a tranche is
 * (owned by {@code commitments}), what was reported or measured (owned by {@code sources}).
 */
@Module(
        name = "milestones",
        uses = {
            "kernel",
            "security",
            "timers",
            "approvals",
            "evidence",
            "calendars",
            "parties",
            "journal",
            "sources",
            "agreements",
            "commitments",
            "settlement",
            "obligations",
            "powers"
        })
@NullMarked
package covenant.milestones;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
