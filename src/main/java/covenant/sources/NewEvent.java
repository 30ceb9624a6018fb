package covenant.sources;

import covenant.kernel.Ref;

/**
 * An event to be recorded, whether or not it has occurred.
 *
 * @param note what else is worth knowing; may be empty
 */
public record NewEvent(Ref ref, String title, String note) {}
