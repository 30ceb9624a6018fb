package covenant.pools;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A usage that may count towards the members of a pool.
 *
 * @param quantity above zero, in the pool's unit
 * @param effectiveOn when it happened
 * @param memo why, for a reader of the journal
 * @param key the idempotency key of the request; null when it had none
 */
public record NewPoolDrawdown(
        Ref pool,
        Quantity quantity,
        LocalDate effectiveOn,
        String memo,
        @Nullable String key) {

    public NewPoolDrawdown {
        quantity.requirePositive();
    }
}
