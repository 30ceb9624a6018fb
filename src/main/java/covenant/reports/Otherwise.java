package covenant.reports;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What would stand on another side of the book if a reading held that it does not carry. It is in no sum.
 *
 * @param reading its label
 * @param counterparty the other one, from the book's view; null where both are others
 */
public record Otherwise(
        Ref conflict,
        String reading,
        Ref commitment,
        Direction direction,
        Ref obligor,
        Ref obligee,
        @Nullable Ref counterparty,
        Quantity quantity) {}
