/** The pages of powers: the list beside the duties, one power with its history, and the forms that record and change one. */
@Module(
        name = "powers.web",
        uses = {"kernel", "security", "approvals", "evidence", "calendars", "agreements", "powers", "platform"})
@NullMarked
package covenant.powers.web;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
