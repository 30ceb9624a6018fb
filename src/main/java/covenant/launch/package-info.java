/**
 * Runs beside a server that a build has started, as an agent of its JVM, and not in the WAR: it may use nothing but the
 * JDK.
 */
@Module(
        name = "launch",
        uses = {})
@NullMarked
package covenant.launch;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
