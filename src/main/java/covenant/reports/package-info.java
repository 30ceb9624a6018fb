/**
 * What is told about the book: the desk, the positions, the milestone report, and the schedules that make it by itself. It
 * reads the book and changes nothing in it.
 *
 * <p>Operations: {@link covenant.reports.ReadDesk}, {@link covenant.reports.ReadPositionReport},
 * {@link covenant.reports.ReadMilestoneReport}, written out by {@link covenant.reports.Rendering};
 * {@link covenant.reports.RecordSchedule}, {@link covenant.reports.ChangeSchedule}, {@link covenant.reports.RunNow},
 * {@link covenant.reports.ReadSchedules}; {@link covenant.reports.RunSchedules} every two seconds.
 *
 * <p>Rules:
 * <ul>
 *   <li>R1. The same dates give the same report, byte for byte, in every format, for ever: nothing in it comes from the
 *       clock, the time zone, the order of a hash or the request.</li>
 *   <li>R2. A report stands by itself: it loads nothing and links to nothing, and no text in it becomes markup.</li>
 *   <li>R3. Figures are added per pair of parties and unit, and never over units. A sum over figures that are not plainly
 *       known carries their marks and its range; what is undisclosed is counted beside it and never as zero.</li>
 *   <li>R4. What changed since an earlier reading is said in sentences, also when nothing did.</li>
 *   <li>R5. What falls due by year and what has no date sum to what is outstanding; what is assumed stands apart.</li>
 *   <li>R6. No text is run as a formula by a spreadsheet that opens an export.</li>
 *   <li>R7. A daily report is made once per schedule and day, on however many servers: the row of its period decides. It
 *       shows what was known when it was due. One that is missed is made late and says so, up to 31 days back.</li>
 *   <li>R8. A run is mailed after it has been kept, at least once; what came of it is kept with the run.</li>
 *   <li>R9. The book of a party is that of its group (rule P4 of {@code parties}): what the group's parties promise each
 *       other is in no sum of it, and is named beside them.</li>
 * </ul>
 *
 * <p>Out of scope: sending a letter (owned by {@code notifications}), when tranches fall due (owned by
 * {@code commitments}; they are only woken from here), pages and HTTP (edges).
 */
@Module(
        name = "reports",
        uses = {
            "kernel",
            "security",
            "parties",
            "journal",
            "sources",
            "agreements",
            "commitments",
            "milestones",
            "obligations",
            "notifications"
        })
@NullMarked
package covenant.reports;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
