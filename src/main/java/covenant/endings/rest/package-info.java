/** The end of agreements over HTTP. */
@Module(
        name = "endings.rest",
        uses = {
            "kernel",
            "approvals",
            "evidence",
            "journal",
            "agreements",
            "endings",
            "platform.http",
            "platform.json",
            "platform.shapes",
            "requests"
        })
@NullMarked
package covenant.endings.rest;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
