/** What the API says about itself. */
@Module(
        name = "platform.rest",
        uses = {
            "kernel",
            "security",
            "endings",
            "evidence",
            "adjudication",
            "requests",
            "parties",
            "journal",
            "sources",
            "approvals",
            "agreements",
            "amendments",
            "commitments",
            "milestones",
            "calendars",
            "obligations",
            "powers",
            "settlement",
            "pools",
            "disputes",
            "endings",
            "reports",
            "notifications",
            "platform.http",
            "platform.json"
        })
@NullMarked
package covenant.platform.rest;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
