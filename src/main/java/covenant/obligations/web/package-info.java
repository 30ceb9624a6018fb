/**
 * The pages of obligations: the list, narrowed by status, date, party and owner, and one obligation with its history, what was
 * done for it and its occurrences; the forms that raise one, fulfil it and propose what becomes of it.
 */
@Module(
        name = "obligations.web",
        uses = {
            "kernel",
            "security",
            "approvals",
            "evidence",
            "calendars",
            "agreements",
            "commitments",
            "disputes",
            "obligations",
            "platform",
            "sources"
        })
@NullMarked
package covenant.obligations.web;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
