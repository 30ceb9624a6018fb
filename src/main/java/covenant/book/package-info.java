/**
 * The reference book: the data file that a finance person reads and edits, and its loader.
 *
 * <p>Operations: {@link covenant.book.LoadReferenceBook}.
 *
 * <p>Rules:
 * <ul>
 *   <li>B1. The book is loaded through the use cases that people use: a preparer proposes, an approver approves.</li>
 *   <li>B2. Each item is loaded once; loading again, also after the file was added to, changes nothing that is there.</li>
 *   <li>B3. The file is loaded as a whole or not at all; what is wrong with it is said with its place in the file.</li>
 *   <li>B4. A key that the loader does not know is refused, so that a slip of the pen does not drop a fact.</li>
 * </ul>
 *
 * <p>Out of scope: what the facts are (the file {@code reference-book.yaml}), when it is loaded (owned by
 * {@code platform}).
 */
@Module(
        name = "book",
        uses = {
            "kernel",
            "security",
            "approvals",
            "parties",
            "journal",
            "sources",
            "agreements",
            "commitments",
            "amendments",
            "settlement",
            "milestones",
            "obligations",
            "disputes",
            "reports"
        })
@NullMarked
package covenant.book;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
