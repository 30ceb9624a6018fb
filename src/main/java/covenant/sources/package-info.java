/**
 * What is said, by whom, and where it cannot all be true: sources, claims, conflicts with their readings, observations,
 * events, and the questions that nobody has answered yet.
 *
 * <p>Operations: {@link covenant.sources.RecordSource}, {@link covenant.sources.RecordClaim},
 * {@link covenant.sources.RecordConflict}, {@link covenant.sources.RecordObservation}, {@link covenant.sources.RecordEvent},
 * {@link covenant.sources.ReportEvent}, {@link covenant.sources.AskQuestion}, {@link covenant.sources.AnswerQuestion}, a
 * reader for each kind, and {@link covenant.sources.ReadMarks} for whatever rests on an open conflict.
 *
 * <p>Rules:
 * <ul>
 *   <li>C1. A claim is never a fact by itself; it says who says it, where, and of what kind it is.</li>
 *   <li>C2. A claim cites at least one line of a recorded source.</li>
 *   <li>C3. A conflict has two or more readings, and the book carries exactly one of them, provisionally.</li>
 *   <li>C4. A figure that rests on an open conflict carries a mark with the range of the readings.</li>
 *   <li>C5. An observation is no promise; the journal never reads it.</li>
 *   <li>C6. What was recorded after the instant of a reading is not part of it.</li>
 *   <li>C7. Of the reports about an event, the one with the latest date counts; of the same date, the one recorded last.</li>
 *   <li>C8. A question is answered once.</li>
 *   <li>C9. A conflict is decided by two persons, from a day on, and can be opened again so. What was known before, and
 *       what is asked as of before, still shows it open.</li>
 *   <li>C10. An observation and a report of an event keep the evidence that they were given with, as long as they stand.</li>
 * </ul>
 *
 * <p>Entities are read whole, because edges look at them after the transaction. Their collections come in batches: a
 * sub-select would read the collections of the whole table for one page of a list, and a join would multiply them and,
 * under a lock, see rows from before it.
 *
 * <p>Out of scope: what a decision does to commitments (owned by {@code adjudication}), which milestone hangs on an event (owned by
 * {@code milestones}), marks for what is assumed or undisclosed (owned by {@code commitments}).
 */
@Module(
        name = "sources",
        uses = {"kernel", "security", "approvals", "evidence", "parties"})
@NullMarked
package covenant.sources;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
