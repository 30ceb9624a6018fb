/**
 * Promises: who owes what to whom, in which tranches, and in which stage every unit of it is.
 *
 * <p>Operations: {@link covenant.commitments.ProposeCommitment} (its approval signs it and posts it),
 * {@link covenant.commitments.ReadCommitments}, {@link covenant.commitments.CallTranches} (woken by a timer),
 * {@link covenant.commitments.ReleaseTranche} (a step of deciding about a milestone),
 * {@link covenant.commitments.EndCommitment} (a step of ending an agreement, of amending and of
 * adjudicating), {@link covenant.commitments.CarryCommitment} (a step of superseding an agreement).
 *
 * <p>Rules:
 * <ul>
 *   <li>K1. A commitment counts, and its entry is posted, when a second person approves it; before that nothing moves.</li>
 *   <li>K2. The tranches of exact terms sum to what is promised, to the last cent.</li>
 *   <li>K3. Signing posts promised to contingent for a tranche that hangs on a milestone, and to firm for any other.</li>
 *   <li>K4. An undisclosed quantity is posted nowhere and never counts as zero; its position is marked.</li>
 *   <li>K5. Restated terms replace the total: the journal moves by the difference. Incremental terms add to it.</li>
 *   <li>K6. On its due date a firm tranche falls due, once: what is owed on a day and held back by no tranche is due,
 *       whatever is recorded first.</li>
 *   <li>K7. A figure that rests on an open conflict, or that is not exact, carries its mark wherever it is shown.</li>
 *   <li>K8. What is assumed about a schedule is reckoned for display only; the journal never moves by it.</li>
 *   <li>K9. A tranche leaves its milestone once: to firm when that is met, to released when it lapses, and in parts that
 *       never sum to more than it is. What became firm falls due on the tranche's date, or when the notice ends.</li>
 *   <li>K10. A commitment that ends before it is fulfilled owes nothing more from that day on, whenever that is recorded: what
 *       is firm or contingent is released, with what fell due since; what was due by then stays due. What was settled since and
 *       was not due by then is in the way of it.</li>
 *   <li>K11. What is carried forward into another agreement is what was firm or contingent, to the last unit: contingent on
 *       the same milestones, firm on the dates that come last, because what is settled meets what fell due first. What is
 *       recorded late of the old one moves what stayed due there and nothing of what was carried.</li>
 *   <li>K12. Where minimums stand alone, a settlement meets the tranches that fall due at the end of its window, and no
 *       others; a window goes from the day after the due date before it to its own.</li>
 * </ul>
 *
 * <p>Out of scope: whether a milestone is met (owned by {@code milestones}), drawing and paying (owned by
 * {@code settlement}), the amendment as an act (owned by {@code amendments}).
 */
@Module(
        name = "commitments",
        uses = {"kernel", "security", "timers", "approvals", "parties", "journal", "sources", "agreements"})
@NullMarked
package covenant.commitments;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
