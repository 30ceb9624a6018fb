/** Reports and schedules over HTTP. */
@Module(
        name = "reports.rest",
        uses = {"kernel", "reports", "notifications", "platform.http", "platform.json", "requests"})
@NullMarked
package covenant.reports.rest;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
