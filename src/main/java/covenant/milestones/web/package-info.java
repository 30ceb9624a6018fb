/**
 * The pages of milestones: the list, one milestone with why it is met or not, what rides on it and what follows from it, and
 * the forms that record one, and a certificate for it, and attest what became of it.
 */
@Module(
        name = "milestones.web",
        uses = {
            "kernel",
            "security",
            "approvals",
            "evidence",
            "calendars",
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
