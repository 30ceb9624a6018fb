/** The pages of {@code reports}: the desk, which says where we stand, the search, the reports and their schedules. */
@Module(
        name = "reports.web",
        uses = {
            "kernel",
            "security",
            "parties",
            "journal",
            "sources",
            "milestones",
            "notifications",
            "reports",
            "platform"
        })
@NullMarked
package covenant.reports.web;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
