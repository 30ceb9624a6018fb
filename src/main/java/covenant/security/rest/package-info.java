/** Users over HTTP. */
@Module(
        name = "security.rest",
        uses = {"kernel", "security", "platform.http", "platform.json", "requests"})
@NullMarked
package covenant.security.rest;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
