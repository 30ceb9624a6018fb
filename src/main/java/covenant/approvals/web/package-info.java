/** The pages of {@code approvals}: the inbox of the second person, and one proposal with its decision. */
@Module(
        name = "approvals.web",
        uses = {"kernel", "security", "approvals", "platform"})
@NullMarked
package covenant.approvals.web;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
