package covenant.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Stated;
import covenant.kernel.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PromisedTest {

    private static final Unit USD = new Unit("USD");

    @Test
    void what_is_added_adds_and_what_is_restated_replaces() {
        Stated hundred = stated(Qualifier.EXACT, "100.00", null);
        Stated more = stated(Qualifier.EXACT, "38.00", null);
        assertThat(Promised.with(hundred, Basis.INCREMENTAL, more)).hasToString("138.00 USD");
        assertThat(Promised.with(hundred, Basis.RESTATED, more)).hasToString("38.00 USD");
    }

    @Test
    void a_sum_is_no_more_exact_than_its_parts() {
        Stated exact = stated(Qualifier.EXACT, "100.00", null);
        assertThat(Promised.with(exact, Basis.INCREMENTAL, stated(Qualifier.AT_LEAST, "1.00", null)))
                .hasToString("at least 101.00 USD");
        assertThat(Promised.with(stated(Qualifier.UP_TO, "9.00", null), Basis.INCREMENTAL, exact))
                .hasToString("up to 109.00 USD");
        assertThat(Promised.with(
                        stated(Qualifier.UP_TO, "9.00", null),
                        Basis.INCREMENTAL,
                        stated(Qualifier.AT_LEAST, "1.00", null)))
                .hasToString("approximately 10.00 USD");
        assertThat(Promised.with(exact, Basis.INCREMENTAL, stated(Qualifier.RANGE, "1.00", "3.00")))
                .hasToString("101.00 to 103.00 USD");
        assertThat(Promised.with(exact, Basis.INCREMENTAL, Stated.undisclosed(USD)))
                .hasToString("undisclosed");
    }

    private static Stated stated(Qualifier qualifier, String amount, @Nullable String upper) {
        return new Stated(qualifier, Quantity.of(amount, USD), upper == null ? null : Quantity.of(upper, USD), USD);
    }
}
