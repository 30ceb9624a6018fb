/**
 * The JDBC driver of the datasource: the URL alone chooses the database.
 *
 * <p>These classes run in the server, as the module {@code covenant.database}, and not in the WAR: they may use nothing
 * but the JDK and the two drivers.
 */
@Module(
        name = "database",
        uses = {})
@NullMarked
package covenant.database;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
