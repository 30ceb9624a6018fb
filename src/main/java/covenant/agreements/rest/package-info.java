/** Agreements, their versions and clauses over HTTP. */
@Module(
        name = "agreements.rest",
        uses = {
            "kernel",
            "approvals",
            "agreements",
            "amendments",
            "commitments",
            "platform.http",
            "platform.json",
            "platform.shapes",
            "requests"
        })
@NullMarked
package covenant.agreements.rest;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
