package covenant.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Rejected;
import covenant.kernel.Stated;
import covenant.kernel.Unit;
import covenant.obligations.Progress.Portion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Stated TEN = Stated.exact(usd("10.00"));

    @Test
    @DisplayName("O7. Parts sum to the quantity, and the last of them completes it")
    void parts_sum_to_the_quantity() {
        assertThat(of(TEN).status()).isEqualTo(ObligationStatus.OPEN);
        assertThat(of(TEN).next(usd("4.00"), null)).isEqualTo(new Portion(usd("4.00"), false));
        Progress begun = of(TEN, new Portion(usd("4.00"), false));
        assertThat(begun.status()).isEqualTo(ObligationStatus.PARTIALLY_FULFILLED);
        assertThat(begun.next(usd("6.00"), null)).isEqualTo(new Portion(usd("6.00"), true));
        assertThat(begun.next(null, null)).as("all that is left").isEqualTo(new Portion(usd("6.00"), true));
        refused(() -> begun.next(usd("6.01"), null), ObligationReason.MORE_THAN_ASKED);
    }

    @Test
    @DisplayName("O8. What completed a quantity does not any more when an earlier part is taken back")
    void the_sum_tells_whether_a_quantity_is_reached() {
        Portion first = new Portion(usd("4.00"), false);
        Portion last = new Portion(usd("6.00"), true);
        assertThat(of(TEN, first, last).status()).isEqualTo(ObligationStatus.FULFILLED);
        assertThat(of(TEN, last).status()).isEqualTo(ObligationStatus.PARTIALLY_FULFILLED);
    }

    @Test
    @DisplayName("O7. What is not done of a stated quantity is not completed")
    void less_than_asked_does_not_complete() {
        refused(() -> of(TEN).next(usd("9.99"), true), ObligationReason.FULFILMENT_MISMATCH);
        refused(() -> of(TEN).next(null, false), ObligationReason.FULFILMENT_MISMATCH);
        refused(() -> of(TEN).next(Quantity.of("1", "GW"), null), ObligationReason.FULFILMENT_MISMATCH);
    }

    @Test
    @DisplayName("O7. A quantity that nobody knows exactly is complete when somebody says so")
    void an_inexact_quantity_is_complete_when_somebody_says_so() {
        Stated undisclosed = Stated.undisclosed(new Unit("USD"));
        assertThat(of(undisclosed).next(usd("4.00"), null)).isEqualTo(new Portion(usd("4.00"), false));
        assertThat(of(undisclosed).next(usd("4.00"), true)).isEqualTo(new Portion(usd("4.00"), true));
        Stated atLeast = new Stated(Qualifier.AT_LEAST, usd("10.00"), null, new Unit("USD"));
        assertThat(of(atLeast).next(usd("12.00"), null)).isEqualTo(new Portion(usd("12.00"), true));
        Stated upTo = new Stated(Qualifier.UP_TO, usd("10.00"), null, new Unit("USD"));
        assertThat(of(upTo).next(usd("10.00"), null).complete()).isFalse();
        refused(() -> of(upTo).next(usd("12.00"), null), ObligationReason.MORE_THAN_ASKED);
    }

    @Test
    @DisplayName("O7. Where there is nothing to count it is done at once, or in parts that somebody calls so")
    void without_a_quantity() {
        assertThat(of(null).next(null, null)).isEqualTo(new Portion(null, true));
        assertThat(of(null).next(null, false)).isEqualTo(new Portion(null, false));
    }

    private static Progress of(@Nullable Stated asked, Portion... done) {
        return new Progress(asked, List.of(done));
    }

    private static Quantity usd(String amount) {
        return Quantity.of(amount, "USD");
    }

    private static void refused(Runnable asking, ObligationReason reason) {
        assertThatThrownBy(asking::run)
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
