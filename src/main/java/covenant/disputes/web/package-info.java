/**
 * The pages of disputes: the list, one dispute with what it is about and what it may come to, and the forms that record a
 * further stage and propose an assessment.
 */
@Module(
        name = "disputes.web",
        uses = {
            "kernel",
            "security",
            "approvals",
            "evidence",
            "agreements",
            "commitments",
            "disputes",
            "platform",
            "sources"
        })
@NullMarked
package covenant.disputes.web;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
