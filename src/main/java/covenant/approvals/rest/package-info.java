/** Four eyes over HTTP. */
@Module(
        name = "approvals.rest",
        uses = {"kernel", "approvals", "platform.http", "platform.json", "platform.shapes", "requests"})
@NullMarked
package covenant.approvals.rest;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
