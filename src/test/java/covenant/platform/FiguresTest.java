package covenant.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "100000000000, USD, $100.0 B",
        "12500000000, USD, $12.5 B",
        "1412905118.42, USD, $1.4 B",
        "3100000000, EUR, €3.1 B",
        "250000, GBP, £250.0 K",
        "15000000, JPY, ¥15.0 M",
        "12500000, CHF, CHF 12.5 M",
        "730000000000, USD, $730.0 B",
        "2000000000000, USD, $2.0 T",
        "10000, USD, $10.0 K",
    })
    void money_is_shortened_to_one_decimal(String amount, String unit, String brief) {
        assertThat(Figures.brief(Quantity.of(amount, unit))).isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource({
        "99960000000, USD, $99.96 B",
        "100040000000, USD, $100.04 B",
        "99996000000, USD, $99.996 B",
        "999960, USD, $999.96 K",
        "'100000000000.01', USD, '$100,000,000,000.01'",
        "1000000.42, USD, '$1,000,000.42'",
    })
    void no_figure_is_shortened_until_it_reads_as_a_rounder_promise(String amount, String unit, String brief) {
        assertThat(Figures.brief(Quantity.of(amount, unit))).isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource({
        "9999.99, USD, '$9,999.99'",
        "9999, USD, '$9,999'",
        "9999.5, USD, '$9,999.50'",
        "-400, USD, −$400",
        "-1500000000, USD, −$1.5 B",
        "0, USD, 0",
    })
    void under_ten_thousand_money_is_exact(String amount, String unit, String brief) {
        assertThat(Figures.brief(Quantity.of(amount, unit))).isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource({
        "2, GW, 2 GW",
        "2.5, GW, 2.5 GW",
        "27, PERCENT, 27 %",
        "1234567, SHARES, '1,234,567 SHARES'",
        "0, GW, 0",
    })
    void what_is_no_money_is_never_shortened(String amount, String unit, String brief) {
        assertThat(Figures.brief(Quantity.of(amount, unit))).isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 2 GW",
        "APPROXIMATELY, ≈ 2 GW",
        "AT_LEAST, ≥ 2 GW",
        "MORE_THAN, > 2 GW",
        "UP_TO, ≤ 2 GW",
    })
    void the_qualifier_stands_before_the_figure(Qualifier qualifier, String brief) {
        Quantity two = Quantity.of("2", "GW");
        assertThat(Figures.brief(new Stated(qualifier, two, null, two.unit()))).isEqualTo(brief);
    }

    @Test
    void a_range_names_both_ends() {
        Quantity low = Quantity.of("100000000000", "USD");
        Quantity high = Quantity.of("138000000000", "USD");
        Stated range = new Stated(Qualifier.RANGE, low, high, low.unit());
        assertThat(Figures.brief(range)).isEqualTo("$100.0 B to $138.0 B");
        assertThat(Figures.exact(range)).isEqualTo("100,000,000,000.00 USD to 138,000,000,000.00 USD");
    }

    @Test
    void undisclosed_is_a_word_and_never_a_zero() {
        assertThat(Figures.brief(Stated.undisclosed(new Unit("USD")))).isEqualTo("undisclosed");
        assertThat(Figures.exact(Stated.undisclosed(new Unit("USD")))).isEqualTo("undisclosed");
        assertThat(Figures.brief((Object) null)).isEqualTo("undisclosed");
        assertThat(Figures.isDisclosed(null)).isFalse();
        assertThat(Figures.isDisclosed(Stated.undisclosed(new Unit("USD")))).isFalse();
        assertThat(Figures.isDisclosed(Quantity.of("0", "USD"))).isTrue();
    }

    @Test
    void the_exact_form_has_every_decimal() {
        assertThat(Figures.exact(Quantity.of("1412905118.42", "USD"))).isEqualTo("1,412,905,118.42 USD");
        assertThat(Figures.exact(Quantity.of("100000000000", "USD"))).isEqualTo("100,000,000,000.00 USD");
        assertThat(Figures.exact(Quantity.of("-5", "JPY"))).isEqualTo("−5 JPY");
        assertThat(Figures.exact(Quantity.of("2.123456", "GW"))).isEqualTo("2.123456 GW");
    }

    @Test
    void the_words_of_a_qualified_figure_can_be_read_aloud() {
        Quantity two = Quantity.of("2", "GW");
        assertThat(Figures.exact(new Stated(Qualifier.AT_LEAST, two, null, two.unit())))
                .isEqualTo("at least 2 GW");
    }

    @Test
    void a_range_beside_a_figure_does_not_repeat_what_the_figure_says() {
        assertThat(Figures.between(Quantity.of("100000000000", "USD"), Quantity.of("138000000000", "USD")))
                .isEqualTo("100 to 138");
        assertThat(Figures.between(Quantity.of("12500000000", "USD"), Quantity.of("138000000000", "USD")))
                .isEqualTo("12.5 to 138");
    }

    @Test
    void a_range_over_sizes_names_both_sizes() {
        assertThat(Figures.between(Quantity.of("500000000", "USD"), Quantity.of("138000000000", "USD")))
                .isEqualTo("$500.0 M to $138.0 B");
        assertThat(Figures.between(Quantity.of("2", "GW"), Quantity.of("3", "GW")))
                .isEqualTo("2 GW to 3 GW");
    }

    @Test
    void a_date_is_written_as_precisely_as_it_is_known() { // N4
        assertThat(Figures.date(LocalDate.of(2026, 2, 27))).isEqualTo("27 Feb 2026");
        assertThat(Figures.date(new StatedDate("2026-02-27"))).isEqualTo("27 Feb 2026");
        assertThat(Figures.date(new StatedDate("2025-10"))).isEqualTo("Oct 2025");
        assertThat(Figures.date(new StatedDate("2019"))).isEqualTo("2019");
        assertThatThrownBy(() -> Figures.date("2019")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_moment_names_its_zone() {
        Instant noon = Instant.parse("2026-03-18T12:00:00Z");
        assertThat(Figures.when(noon, ZoneOffset.UTC)).isEqualTo("18 Mar 2026, 12:00 Z");
        assertThat(Figures.when(noon, ZoneId.of("UTC"))).isEqualTo("18 Mar 2026, 12:00 UTC");
        assertThat(Figures.when(noon, ZoneId.of("Europe/Zurich"))).isEqualTo("18 Mar 2026, 13:00 CET");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100000000000.00 USD|100,000,000,000.00 USD",
                "at least 2000 GW|at least 2,000 GW",
                "-1000000.00 USD|-1,000,000.00 USD",
                "999.00 USD|999.00 USD",
                "2026-02-27|27 Feb 2026",
                "due on 2026-02-27|due on 2026-02-27",
                "starts in 2026 and not later|starts in 2026 and not later",
                "clause A1000 USD|clause A1000 USD",
            })
    void a_text_is_told_with_its_thousands_apart_and_a_day_alone_as_a_date(String text, String shown) {
        assertThat(Figures.told(text)).isEqualTo(shown);
    }
}
