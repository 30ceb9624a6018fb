package covenant.sources;

import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * A report that an event had, or had not, occurred.
 *
 * @param asOf of when the report speaks
 * @param claim what says so; null when we know it ourselves
 */
public record NewEventReport(
        boolean occurred, StatedDate asOf, @Nullable Ref claim) {}
