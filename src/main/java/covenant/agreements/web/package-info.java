/**
 * The pages about agreements: the list, one agreement with its versions and clauses, one clause with its readings, the
 * forms that propose an agreement and an amendment, and the exclusive grants held against each other.
 *
 * <p>Rules:
 * <ul>
 *   <li>AW1. A clause that has ended is shown as ended, with the amendment that ended it.</li>
 *   <li>AW2. Two grants that overlap under any reading are shown with every reading, whoever asserts it.</li>
 *   <li>AW3. Nobody proposes an amendment without having seen what it would change, as its approver will.</li>
 * </ul>
 *
 * <p>Out of scope: what overlaps (owned by {@code agreements}), who is right (owned by {@code sources}).
 */
@Module(
        name = "agreements.web",
        uses = {
            "kernel",
            "security",
            "approvals",
            "parties",
            "sources",
            "agreements",
            "commitments",
            "amendments",
            "milestones",
            "obligations",
            "disputes",
            "endings",
            "platform"
        })
@NullMarked
package covenant.agreements.web;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
