/** What is said, and where it cannot all be true, over HTTP. */
@Module(
        name = "sources.rest",
        uses = {"kernel", "evidence", "sources", "platform.http", "platform.json", "platform.shapes", "requests"})
@NullMarked
package covenant.sources.rest;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
