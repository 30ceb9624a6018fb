/** The pages of the journal: its entries, one entry, the trial balance. */
@Module(
        name = "journal.web",
        uses = {"kernel", "security", "journal", "sources", "agreements", "approvals", "commitments", "platform"})
@NullMarked
package covenant.journal.web;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
