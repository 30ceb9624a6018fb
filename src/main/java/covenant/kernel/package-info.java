/**
 * The values everything else is made of: references, quantities with their units and qualifiers, dates as stated,
 * intervals, the two time axes of a reading, and refusals. No database, no HTTP.
 *
 * <p>Rules:
 * <ul>
 *   <li>N1. A quantity is exact: at most 18 digits before and 6 after the decimal point, never binary floating point.</li>
 *   <li>N2. Quantities of different units are never added or compared; the attempt is refused.</li>
 *   <li>N3. Money has no more decimals than ISO 4217 gives its currency.</li>
 *   <li>N4. A date known only to the month or the year keeps that precision.</li>
 *   <li>N5. An interval is half-open: it holds its start and not its end.</li>
 *   <li>N6. The clock is asked in {@link covenant.kernel.Now} and nowhere else.</li>
 *   <li>N7. A reading as known now reaches no further than everything is known: what another transaction of this server is
 *       recording at that moment is waited for, or the reading ends before it.</li>
 * </ul>
 *
 * <p>Out of scope: who may do what (owned by {@code security}), what a refusal looks like outside (owned by
 * {@code platform}).
 */
@Module(
        name = "kernel",
        uses = {})
@NullMarked
package covenant.kernel;

import org.jspecify.annotations.NullMarked;
