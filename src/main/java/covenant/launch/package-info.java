/**
 * Runs beside the server that {@code ./mvnw wildfly:run} starts, as an agent of its JVM, and not in the WAR: it may use
 * nothing but the JDK.
 */
@NullMarked
package covenant.launch;

import org.jspecify.annotations.NullMarked;
