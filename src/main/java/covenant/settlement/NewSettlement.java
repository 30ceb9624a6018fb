package covenant.settlement;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What fulfils part of a commitment.
 *
 * @param quantity above zero, in the commitment's unit
 * @param effectiveOn when it happened
 * @param memo why, for a reader of the journal
 * @param key the idempotency key of the request; null when it had none
 */
public record NewSettlement(
        Ref commitment,
        SettlementKind kind,
        Quantity quantity,
        LocalDate effectiveOn,
        String memo,
        @Nullable String key) {

    public NewSettlement {
        quantity.requirePositive();
    }
}
