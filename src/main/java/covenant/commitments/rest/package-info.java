/** Promises and their positions over HTTP. */
@Module(
        name = "commitments.rest",
        uses = {
            "kernel",
            "journal",
            "sources",
            "agreements",
            "commitments",
            "platform.http",
            "platform.json",
            "platform.shapes",
            "requests"
        })
@NullMarked
package covenant.commitments.rest;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
