/**
 * The append-only double-entry journal: in which stage every unit of every promise is, since when, why, and who said so.
 * It knows nothing of contracts; a commitment is a reference to it.
 *
 * <p>Each commitment has one account per stage and unit. {@code promised} is the contra account, so it stands negative in
 * postings and positive in a {@link covenant.journal.Position}.
 *
 * <p>Operations: {@link covenant.journal.Journal#post} for features, {@link covenant.journal.ReadJournal} for readers,
 * {@link covenant.journal.ProposeReversal} (its approval posts it), {@link covenant.journal.OpenPeriod},
 * {@link covenant.journal.ClosePeriod}, {@link covenant.journal.ProposeReopening}, {@link covenant.journal.ReadPeriods}.
 *
 * <p>Rules:
 * <ul>
 *   <li>J1. Every entry balances to zero per unit; an unbalanced draft cannot exist.</li>
 *   <li>J2. Promised equals contingent + firm + due + settled + released, per commitment and unit, on every date.</li>
 *   <li>J3. No stage of a commitment is negative on any date.</li>
 *   <li>J4. Entries and postings are never updated or deleted; the database refuses it.</li>
 *   <li>J5. An entry's number is the order in which entries were numbered; numbers may have gaps.</li>
 *   <li>J6. An entry's hash is the SHA-256 of its canonical bytes, published in {@code docs/canonical-entry.md}.</li>
 *   <li>J7. A reading as of a date, as known at an instant, holds the entries effective by that date and recorded by that
 *       instant, and no others.</li>
 *   <li>J8. An entry is reversed at most once, by an entry that names it, on its own effective date or later.</li>
 *   <li>J9. Into a soft closed period only what a second person approved is posted, into a hard closed one nothing. What
 *       is being posted while a period closes is either in it before or refused.</li>
 *   <li>J10. Periods follow each other without gap or overlap. To reopen one takes a reason and a second person.</li>
 * </ul>
 *
 * <p>Out of scope: what may move when (owned by {@code commitments}, {@code milestones} and {@code settlement}).
 */
@Module(
        name = "journal",
        uses = {"kernel", "security", "approvals"})
@NullMarked
package covenant.journal;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
