package covenant.agreements;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * That a clause's price becomes another.
 *
 * @param amount the new price, in the unit of the one before
 * @param effectiveOn the first day on which it is asked
 */
@Embeddable
public record PriceOf(Ref clause, BigDecimal amount, Unit unit, LocalDate effectiveOn) {

    public static PriceOf of(Ref clause, Quantity price, LocalDate effectiveOn) {
        return new PriceOf(clause, price.amount(), price.unit(), effectiveOn);
    }

    public Quantity price() {
        return new Quantity(amount, unit);
    }
}
