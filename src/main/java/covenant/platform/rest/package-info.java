/** What the API says about itself. */
@Module(
        name = "platform.rest",
        uses = {
            "kernel",
            "security",
            "requests",
            "parties",
            "journal",
            "sources",
            "approvals",
            "agreements",
            "amendments",
            "commitments",
            "milestones",
            "obligations",
            "settlement",
            "disputes",
            "reports",
            "notifications",
            "platform.http",
            "platform.json"
        })
@NullMarked
package covenant.platform.rest;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
