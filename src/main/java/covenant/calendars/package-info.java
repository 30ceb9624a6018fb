/**
 * On which days business is done: holiday calendars, and how a day that is none becomes one.
 *
 * <p>Operations: {@link covenant.calendars.RecordCalendar}, {@link covenant.calendars.ReadCalendars}.
 *
 * <p>Rules:
 * <ul>
 *   <li>Y1. Business is done from Monday to Friday, but for the holidays of the calendar.</li>
 *   <li>Y2. A day on which none is done stays, or becomes the next business day or the one before; modified following is
 *       the next, unless that is in another month.</li>
 *   <li>Y3. A calendar never changes: a due date that rests on it never moves.</li>
 * </ul>
 *
 * <p>Out of scope: what falls due (owned by {@code obligations} and {@code milestones}).
 */
@Module(
        name = "calendars",
        uses = {"kernel", "security"})
@NullMarked
package covenant.calendars;

import covenant.kernel.Module;
import org.jspecify.annotations.NullMarked;
