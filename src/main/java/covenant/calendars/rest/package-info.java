/** Holiday calendars over HTTP. */
@Module(
        name = "calendars.rest",
        uses = {"kernel", "calendars", "platform.http", "platform.json", "requests"})
@NullMarked
package covenant.calendars.rest;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
