/** Powers over HTTP. */
@Module(
        name = "powers.rest",
        uses = {"kernel", "evidence", "powers", "platform.http", "platform.json", "platform.shapes", "requests"})
@NullMarked
package covenant.powers.rest;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
