package covenant.reports;

import covenant.kernel.AsOf;
import java.time.Instant;

/**
 * How a run comes about.
 *
 * @param asOf the reading that it shows
 * @param since the reading that it is compared with
 * @param at when it is made
 * @param by who has it made
 * @param note what there is to say about it; may be empty
 */
record Making(AsOf asOf, AsOf since, Instant at, String by, boolean late, String note) {}
