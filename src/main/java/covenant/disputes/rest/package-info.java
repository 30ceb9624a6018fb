/** Disputes over HTTP. */
@Module(
        name = "disputes.rest",
        uses = {"kernel", "disputes", "platform.http", "platform.json", "requests"})
@NullMarked
package covenant.disputes.rest;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
