/**
 * What one party has to do for another, and until when: pay, deliver, provide, report, and so on.
 *
 * <p>Operations: {@link covenant.obligations.RaiseObligation}, {@link covenant.obligations.FulfilObligation},
 * {@link covenant.obligations.ChangeObligation} (a second person decides),
 * {@link covenant.obligations.RaiseOccurrences} (woken by a timer), {@link covenant.obligations.ReadObligations}. Inner
 * steps of other rooms: {@link covenant.obligations.RaiseConditional} (a milestone) and
 * {@link covenant.obligations.EndObligation} (the end of an agreement).
 *
 * <p>Rules:
 * <ul>
 *   <li>O1. An obligation has one obligor, who is not its obligee. To whom it is owed may be unsaid.</li>
 *   <li>O2. A date that is undisclosed, or known to the month or the year, stays so; nothing is overdue before the last
 *       day that its date can mean is over.</li>
 *   <li>O3. An obligation belongs to a signed agreement; its clause and its commitment are of that agreement.</li>
 *   <li>O4. A quantity that is undisclosed is not the same as no quantity.</li>
 *   <li>O5. What was recorded after the instant of a reading is not part of it.</li>
 *   <li>O6. An obligation is open until its history says otherwise. The history is only added to; a change takes effect no
 *       earlier than the one before it.</li>
 *   <li>O7. What is owed is fulfilled in part or whole, with the evidence that the obligation asks for, and never by more
 *       than it counts.</li>
 *   <li>O8. Fulfilling what is paid, spent or delivered of a commitment settles that commitment in the same transaction, by
 *       two persons where settling so much needs them; if the entry is taken back, it is owed again. Any other
 *       fulfilment moves no quantity.</li>
 *   <li>O9. An obligation is extended, waived, suspended, resumed or declared violated by two persons with a reason, one
 *       change at a time.</li>
 *   <li>O10. What is suspended rests on a dispute or on force majeure: it is not overdue and not fulfilled before it is
 *       resumed on the same ground.</li>
 *   <li>O11. Nothing is violated before it is overdue.</li>
 *   <li>O12. What recurs by a rule of RFC 5545 has an occurrence on each of its days from its start on, due on that day or
 *       on the business day that it becomes. A rule that would silently leave out months is refused.</li>
 *   <li>O13. An occurrence is there when its day is near, once, or when somebody touches it before.</li>
 *   <li>O14. Each occurrence is fulfilled and changed by itself. While the series rests, or when it has ended, so does what
 *       is owed of it.</li>
 *   <li>O15. What waits for a milestone is conditional: nothing is owed before the milestone raises it, once; it is due so
 *       many business days later.</li>
 *   <li>O16. What ends with its agreement is no longer to be done, and neither are the occurrences that are still owed.</li>
 * </ul>
 *
 * <p>Out of scope: what becomes of a quantity that is due and will not be paid (a shortfall, owned by
 * {@code settlement}), the dispute that suspends (owned by {@code disputes}).
 */
@Module(
        name = "obligations",
        uses = {
            "kernel",
            "security",
            "timers",
            "approvals",
            "evidence",
            "calendars",
            "parties",
            "journal",
            "agreements",
            "commitments",
            "settlement",
            "disputes"
        })
@NullMarked
package covenant.obligations;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
