/**
 * Deciding a conflict as an act: in favour of a reading, with reason and evidence, and what that does to the commitments
 * that the reading speaks of.
 *
 * <p>Operations: {@link covenant.adjudication.AdjudicateConflict} and {@link covenant.adjudication.ReopenConflict}; their
 * approval decides.
 *
 * <p>Rules:
 * <ul>
 *   <li>Q1. Where the reading gives a commitment another total than the book has, the approval posts the difference: a
 *       higher one adds a part, a lower one restates the whole.</li>
 *   <li>Q2. Where the reading turns a commitment round, it ends, and the same is promised the other way by a new one.</li>
 *   <li>Q3. Opening a conflict again takes back what deciding it moved, entry by entry, on a day of its own; terms and
 *       commitments that came with it count no longer.</li>
 * </ul>
 *
 * <p>Out of scope: the readings (owned by {@code sources}), what the journal moves (owned by {@code commitments}).
 */
@Module(
        name = "adjudication",
        uses = {"kernel", "security", "approvals", "evidence", "journal", "sources", "commitments"})
@NullMarked
package covenant.adjudication;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
