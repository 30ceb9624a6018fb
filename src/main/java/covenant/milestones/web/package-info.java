/** The pages of milestones: the list, and one milestone with why it is met or not and what rides on it. */
@Module(
        name = "milestones.web",
        uses = {
            "kernel",
            "security",
            "approvals",
            "evidence",
            "agreements",
            "commitments",
            "journal",
            "milestones",
            "platform",
            "sources"
        })
@NullMarked
package covenant.milestones.web;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
