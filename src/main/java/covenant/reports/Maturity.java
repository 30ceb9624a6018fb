package covenant.reports;

import covenant.kernel.Quantity;
import covenant.kernel.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What is expected to fall due in one calendar year, in one unit.
 *
 * @param year null for what has no date and for which none is assumed
 * @param stated what is known to fall due then
 * @param assumed what falls due then only because somebody assumed so
 */
public record Maturity(@Nullable Integer year, Direction direction, Unit unit, Quantity stated, Quantity assumed) {}
