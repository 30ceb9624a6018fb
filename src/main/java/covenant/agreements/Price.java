package covenant.agreements;

import covenant.kernel.Quantity;
import covenant.kernel.Rejected;
import covenant.kernel.Text;

/**
 * What a clause asks for each of something.
 *
 * @param quantity above zero
 * @param per of what, for example {@code GW} or {@code GPU hour}; at most 64 characters
 */
public record Price(Quantity quantity, String per) {

    /** @throws Rejected {@link covenant.kernel.KernelReason#AMOUNT_NOT_POSITIVE}, and the reasons of {@link Text#required} */
    public Price {
        quantity.requirePositive();
        per = Text.required(per, 64);
    }

    /** As a person reads it: {@code 12.50 USD per GPU hour}. */
    @Override
    public String toString() {
        return quantity + " per " + per;
    }
}
