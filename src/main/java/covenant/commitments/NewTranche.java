package covenant.commitments;

import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of a commitment.
 *
 * @param number its number within the commitment, from 1
 * @param quantity what it is of the whole
 * @param dueOn when it falls due, as precisely as it is known; null when nobody says
 * @param milestone what releases it; null when nothing has to
 */
public record NewTranche(
        int number,
        String title,
        Stated quantity,
        @Nullable StatedDate dueOn,
        @Nullable Ref milestone) {}
