/** The page on which a conflict is decided. */
@Module(
        name = "adjudication.web",
        uses = {"kernel", "security", "approvals", "evidence", "sources", "adjudication", "platform"})
@NullMarked
package covenant.adjudication.web;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
