/**
 * What every feature stands on and none imports: the JAX-RS application, JSON, start-up checks, migration of the schema,
 * readiness, the announcement at the end of the start.
 */
@NullMarked
package covenant.platform;

import org.jspecify.annotations.NullMarked;
