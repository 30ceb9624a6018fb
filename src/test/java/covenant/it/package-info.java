/**
 * What the integration tests stand on: one server per test run ({@link covenant.it.Server}), tests inside it
 * ({@link covenant.it.InContainer}) and tests in a real browser ({@link covenant.it.InBrowser}).
 */
@NullMarked
package covenant.it;

import org.jspecify.annotations.NullMarked;
