/** Milestones and how their conditions stand, over HTTP. */
@Module(
        name = "milestones.rest",
        uses = {"kernel", "evidence", "milestones", "platform.http", "platform.json", "platform.shapes", "requests"})
@NullMarked
package covenant.milestones.rest;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
