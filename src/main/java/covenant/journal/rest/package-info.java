/** The journal over HTTP. */
@Module(
        name = "journal.rest",
        uses = {"kernel", "journal", "sources", "commitments", "platform.http", "platform.json", "platform.shapes"})
@NullMarked
package covenant.journal.rest;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
