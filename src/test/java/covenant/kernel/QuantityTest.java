package covenant.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "100000000000,USD,100000000000.00",
        "0.5,USD,0.50",
        "1000,JPY,1000",
        "1.234,KWD,1.234",
        "2,GW,2",
        "2.500000,GW,2.5",
        "100,SHARES,100",
        "-1.10,USD,-1.10"
    })
    void an_amount_is_written_with_the_decimals_of_its_unit(String amount, String unit, String text) { // N3
        assertThat(Quantity.of(amount, unit).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1,000.00", "1e9", "1e100000000", "+1", ".5", "5.", "NaN", "0x10", "--1", "١"})
    void what_is_not_plain_digits_is_refused(String amount) { // N1
        assertThatThrownBy(() -> Quantity.of(amount, "USD"))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(KernelReason.AMOUNT_MALFORMED));
    }

    @Test
    void an_absurd_amount_is_refused_at_once() { // N1
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(1), () -> {
            refused(KernelReason.AMOUNT_MALFORMED, () -> Quantity.of("9".repeat(400), "USD"));
            refused(KernelReason.AMOUNT_TOO_LARGE, () -> Quantity.of("9".repeat(19), "USD"));
            refused(KernelReason.AMOUNT_TOO_LARGE, () -> new Quantity(new BigDecimal("1e100000000"), new Unit("USD")));
            refused(
                    KernelReason.AMOUNT_TOO_PRECISE,
                    () -> new Quantity(new BigDecimal("1e-100000000"), new Unit("USD")));
        });
    }

    @ParameterizedTest
    @CsvSource({"1.005,USD", "1.5,JPY", "0.0000001,GW"})
    void an_amount_finer_than_its_unit_is_refused(String amount, String unit) { // N3
        refused(KernelReason.AMOUNT_TOO_PRECISE, () -> Quantity.of(amount, unit));
    }

    @Test
    void different_units_are_never_added_or_compared() { // N2
        Quantity dollars = Quantity.of("250000000000", "USD");
        Quantity gigawatts = Quantity.of("250", "GW");
        refused(KernelReason.UNITS_DIFFER, () -> dollars.plus(gigawatts));
        refused(KernelReason.UNITS_DIFFER, () -> dollars.compareTo(gigawatts));
    }

    @Test
    void equal_quantities_are_equal_however_they_were_written() {
        assertThat(Quantity.of("1.0", "USD"))
                .isEqualTo(Quantity.of("1.00", "USD"))
                .isEqualTo(Quantity.of("1", "USD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"USX", "usd", "U", "", "DOLLARS-OF-THE-REALM", "GW ", "1GW"})
    void an_unknown_unit_is_refused(String unit) {
        refused(KernelReason.UNIT_UNKNOWN, () -> new Unit(unit));
    }

    private static void refused(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(reason));
    }
}
