/** The page on which shortfalls are read and decided about. */
@Module(
        name = "settlement.web",
        uses = {"kernel", "security", "approvals", "sources", "commitments", "settlement", "platform"})
@NullMarked
package covenant.settlement.web;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
