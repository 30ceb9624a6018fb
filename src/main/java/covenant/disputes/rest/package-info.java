/** Disputes over HTTP. */
@Module(
        name = "disputes.rest",
        uses = {
            "kernel",
            "approvals",
            "evidence",
            "disputes",
            "platform.http",
            "platform.json",
            "platform.shapes",
            "requests"
        })
@NullMarked
package covenant.disputes.rest;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
