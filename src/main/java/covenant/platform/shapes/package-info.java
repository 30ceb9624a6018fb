/**
 * The shapes of the API that several features answer with, and that outside programs rely on: an entry, a position with
 * its marks, the terms of a promise, an approval.
 *
 * <p>Rules:
 * <ul>
 *   <li>X1. A position never goes without its marks.</li>
 *   <li>X2. An entry has the members of its line in the export, in the same form.</li>
 * </ul>
 *
 * <p>Out of scope: what only one feature answers with (owned by its {@code .rest}).
 */
@Module(
        name = "platform.shapes",
        uses = {
            "kernel",
            "evidence",
            "journal",
            "sources",
            "approvals",
            "commitments",
            "platform.http",
            "platform.json",
            "requests"
        })
@NullMarked
package covenant.platform.shapes;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
