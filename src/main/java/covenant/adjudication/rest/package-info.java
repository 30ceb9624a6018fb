/** Deciding conflicts over HTTP. */
@Module(
        name = "adjudication.rest",
        uses = {
            "kernel",
            "evidence",
            "sources",
            "commitments",
            "adjudication",
            "platform.http",
            "platform.json",
            "platform.shapes",
            "requests"
        })
@NullMarked
package covenant.adjudication.rest;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
