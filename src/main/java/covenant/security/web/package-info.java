/** Pages on which administrators manage users. */
@Module(
        name = "security.web",
        uses = {"kernel", "security", "platform"})
@NullMarked
package covenant.security.web;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
