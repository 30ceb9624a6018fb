/** Obligations over HTTP. */
@Module(
        name = "obligations.rest",
        uses = {
            "kernel",
            "calendars",
            "evidence",
            "obligations",
            "platform.http",
            "platform.json",
            "platform.shapes",
            "requests"
        })
@NullMarked
package covenant.obligations.rest;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
