/** Obligations over HTTP. */
@Module(
        name = "obligations.rest",
        uses = {"kernel", "obligations", "platform.http", "platform.json", "requests"})
@NullMarked
package covenant.obligations.rest;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
