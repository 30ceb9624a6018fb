package covenant.milestones;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * How much of a tranche is released by a milestone that is met in part.
 *
 * @param amount above zero
 */
@Embeddable
public record Part(Ref commitment, int tranche, BigDecimal amount, Unit unit) {

    public static Part of(Ref commitment, int tranche, Quantity quantity) {
        return new Part(commitment, tranche, quantity.requirePositive().amount(), quantity.unit());
    }

    Quantity quantity() {
        return new Quantity(amount, unit);
    }
}
