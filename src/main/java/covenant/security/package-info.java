/**
 * Who acts, and what their roles allow. Use cases declare the roles with {@link covenant.security.AllowedTo}; an edge
 * only says who is calling.
 *
 * <p>Rules:
 * <ul>
 *   <li>S1. Every use case is allowed to named roles, and refuses everybody else whatever the way in.</li>
 *   <li>S2. Nobody is somebody else: without an established actor nothing is allowed.</li>
 *   <li>S3. The administrator has no right over quantities.</li>
 *   <li>S4. A password is kept only as a salted PBKDF2 hash; a disabled user cannot log in.</li>
 *   <li>S5. There is always an administrator: the last one is neither disabled nor given other roles.</li>
 * </ul>
 *
 * <p>Out of scope: four eyes (owned by {@code approvals}), login pages and HTTP (owned by {@code platform}).
 */
@Module(
        name = "security",
        uses = {"kernel"})
@NullMarked
package covenant.security;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
