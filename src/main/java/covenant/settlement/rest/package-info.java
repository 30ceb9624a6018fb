/** What fulfils a promise, over HTTP. */
@Module(
        name = "settlement.rest",
        uses = {"kernel", "settlement", "journal", "platform.http", "platform.json", "platform.shapes", "requests"})
@NullMarked
package covenant.settlement.rest;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
