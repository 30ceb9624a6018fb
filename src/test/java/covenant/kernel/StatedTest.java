package covenant.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedTest {

    private static final Quantity TWO = Quantity.of("2", "GW");

    @Test
    void undisclosed_is_a_word_and_not_zero() {
        assertThat(Stated.undisclosed(new Unit("USD"))).hasToString("undisclosed");
        assertThat(Stated.undisclosed(new Unit("USD")).quantity()).isNull();
    }

    @Test
    void a_qualifier_reads_as_it_was_stated() {
        assertThat(new Stated(Qualifier.APPROXIMATELY, TWO, null, TWO.unit())).hasToString("approximately 2 GW");
        assertThat(new Stated(Qualifier.RANGE, TWO, Quantity.of("3", "GW"), TWO.unit()))
                .hasToString("2 to 3 GW");
        assertThat(Stated.exact(TWO)).hasToString("2 GW");
    }

    @Test
    void an_amount_and_its_qualifier_have_to_agree() {
        assertThatThrownBy(() -> new Stated(Qualifier.EXACT, null, null, TWO.unit()))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> new Stated(Qualifier.UNDISCLOSED, TWO, null, TWO.unit()))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> new Stated(Qualifier.RANGE, TWO, TWO, TWO.unit()))
                .isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2019,2019-01-01,2019-12-31,YEAR",
        "2024-02,2024-02-01,2024-02-29,MONTH",
        "2026-02-27,2026-02-27,2026-02-27,DAY"
    })
    void a_date_keeps_the_precision_it_was_stated_with(
            String text, LocalDate first, LocalDate last, StatedDate.Precision precision) { // N4
        StatedDate date = new StatedDate(text);
        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
        assertThat(date.precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-13", "2026-02-30", "26-02-27", "2026-2-27", "27.02.2026", "", "0000-00", "2026-02-27T00:00"
            })
    void what_is_no_date_is_refused(String text) {
        assertThatThrownBy(() -> new StatedDate(text)).isInstanceOf(Rejected.class);
    }

    @Test
    void an_interval_holds_its_start_and_not_its_end() { // N5
        Interval year = new Interval(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
        assertThat(year.holds(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(year.holds(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(year.holds(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void text_from_outside_is_bounded_and_printable() {
        assertThat(Text.required("  as said  ", 10)).isEqualTo("as said");
        assertThatThrownBy(() -> Text.required("a\u0000b", 10)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> Text.required("\ud800", 10)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> Text.required("12345678901", 10)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> Text.required("   ", 10)).isInstanceOf(Rejected.class);
    }
}
