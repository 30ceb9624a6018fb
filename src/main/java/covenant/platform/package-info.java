/**
 * What every feature stands on and none imports: the JAX-RS application, JSON, start-up checks, migration of the schema,
 * readiness, the announcement at the end of the start.
 */
@Module(
        name = "platform",
        uses = {
            "kernel",
            "security",
            "requests",
            "evidence",
            "parties",
            "approvals",
            "sources",
            "journal",
            "commitments",
            "milestones",
            "settlement",
            "obligations",
            "book",
            "reports",
            "platform.http",
            "platform.json"
        })
@NullMarked
package covenant.platform;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
