package covenant.settlement;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What fulfils part of a commitment.
 *
 * @param quantity above zero, in the commitment's unit
 * @param effectiveOn when it happened
 * @param memo why, for a reader of the journal
 * @param key the idempotency key of the request; null when it had none
 * @param credit what a payment buys for use later; null for nothing
 */
public record NewSettlement(
        Ref commitment,
        SettlementKind kind,
        Quantity quantity,
        LocalDate effectiveOn,
        String memo,
        @Nullable String key,
        @Nullable NewCredit credit) {

    /** @throws Rejected {@link SettlementReason#CREDIT_MISMATCH} */
    public NewSettlement {
        quantity.requirePositive();
        if (credit != null
                && (kind != SettlementKind.PAYMENT || !credit.expiresOn().isAfter(effectiveOn))) {
            throw Rejected.field("credit", SettlementReason.CREDIT_MISMATCH, SettlementReason.CREDIT_MISMATCH.remedy());
        }
    }

    /** One that buys nothing. */
    public NewSettlement(
            Ref commitment,
            SettlementKind kind,
            Quantity quantity,
            LocalDate effectiveOn,
            String memo,
            @Nullable String key) {
        this(commitment, kind, quantity, effectiveOn, memo, key, null);
    }
}
