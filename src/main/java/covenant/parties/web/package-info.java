/** The pages of {@code parties}: who there is, one party with all that it promised and said, and recording a new one. */
@Module(
        name = "parties.web",
        uses = {"kernel", "security", "parties", "journal", "sources", "agreements", "commitments", "platform"})
@NullMarked
package covenant.parties.web;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
