/** Evidence over HTTP. It is sent with what it supports, and only read here. */
@Module(
        name = "evidence.rest",
        uses = {"kernel", "evidence", "platform.http"})
@NullMarked
package covenant.evidence.rest;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
