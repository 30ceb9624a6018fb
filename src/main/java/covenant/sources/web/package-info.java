/** The pages of what is said: claims, sources, conflicts, observations, events and open questions. */
@Module(
        name = "sources.web",
        uses = {"kernel", "security", "evidence", "platform", "sources"})
@NullMarked
package covenant.sources.web;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
