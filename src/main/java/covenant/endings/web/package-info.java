/**
 * The form that ends an agreement: what is open under it, a choice for each, and what that would change.
 *
 * <p>Out of scope: what is open, and what a choice does (owned by {@code endings}).
 */
@Module(
        name = "endings.web",
        uses = {"kernel", "security", "approvals", "evidence", "journal", "agreements", "powers", "endings", "platform"
        })
@NullMarked
package covenant.endings.web;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
