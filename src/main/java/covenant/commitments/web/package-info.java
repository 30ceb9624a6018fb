/**
 * The pages about commitments: the list, one commitment, the form that proposes one, and the form that records what
 * settles one.
 *
 * <p>Rules:
 * <ul>
 *   <li>KW1. A total holds what is promised in one unit; what is undisclosed or not yet promised is counted beside it.
 *       What parties of one group promise each other stands in the list of its book, and in no total.</li>
 *   <li>KW2. Where figures are qualified in ways that do not add, there is no total.</li>
 *   <li>KW3. Sending a settlement's form again posts nothing more.</li>
 * </ul>
 *
 * <p>Out of scope: what a commitment may do (owned by {@code commitments} and {@code settlement}).
 */
@Module(
        name = "commitments.web",
        uses = {
            "kernel",
            "security",
            "approvals",
            "parties",
            "journal",
            "sources",
            "agreements",
            "commitments",
            "obligations",
            "milestones",
            "settlement",
            "disputes",
            "platform"
        })
@NullMarked
package covenant.commitments.web;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
