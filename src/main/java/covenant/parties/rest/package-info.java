/** Parties over HTTP. */
@Module(
        name = "parties.rest",
        uses = {"kernel", "parties", "platform.http", "platform.json", "requests"})
@NullMarked
package covenant.parties.rest;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
