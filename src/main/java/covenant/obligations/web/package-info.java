/** The pages of obligations: the list, narrowed by status, date, party and owner, and one obligation. */
@Module(
        name = "obligations.web",
        uses = {"kernel", "agreements", "commitments", "obligations", "platform", "sources"})
@NullMarked
package covenant.obligations.web;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
