/** The pages of disputes: the list, and one dispute with what it is about. */
@Module(
        name = "disputes.web",
        uses = {"kernel", "agreements", "commitments", "disputes", "platform", "sources"})
@NullMarked
package covenant.disputes.web;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
