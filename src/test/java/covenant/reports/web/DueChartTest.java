package covenant.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.Quantity;
import covenant.kernel.Unit;
import covenant.reports.Direction;
import covenant.reports.Maturity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueChartTest {

    @Test
    void what_is_assumed_stands_on_top_of_what_is_stated() {
        DueChart.Bar bar = DueChart.of(List.of(due(2027, 30, 10))).get(0).bars().get(0);
        assertThat(bar.statedHeight()).isEqualByComparingTo("66");
        assertThat(bar.assumedHeight()).isEqualByComparingTo("22");
        assertThat(bar.assumedTop().add(bar.assumedHeight())).isEqualByComparingTo(bar.statedTop());
    }

    @Test
    void a_year_without_anything_leaves_its_place_empty() {
        DueChart chart = DueChart.of(List.of(due(2027, 1, 0), due(2030, 1, 0))).get(0);
        assertThat(chart.bars()).extracting(DueChart.Bar::name).containsExactly("2027", "2028", "2029", "2030");
        assertThat(chart.bars().get(1).isStated()).isFalse();
        assertThat(chart.years()).hasSize(2);
    }

    @Test
    void two_units_are_never_in_one_picture() {
        Maturity gigawatts = maturity(2027, new Unit("GW"), Quantity.of("2", "GW"), Quantity.of("0", "GW"));
        assertThat(DueChart.of(List.of(due(2027, 1, 0), gigawatts))).hasSize(2);
    }

    @Test
    void equal_years_are_said_once() {
        assertThat(DueChart.of(List.of(due(2027, 0, 5), due(2028, 0, 5))).get(0).label())
                .isEqualTo("$5 each");
    }

    @Test
    void what_has_no_date_is_beside_the_picture() {
        DueChart chart = DueChart.of(List.of(due(null, 7, 0))).get(0);
        assertThat(chart.isDated()).isFalse();
        assertThat(chart.undated()).isEqualTo(Quantity.of("7", "USD"));
        assertThat(chart.words()).isEqualTo("we owe: nothing with a date; $7 without a date");
    }

    private static Maturity due(@Nullable Integer year, int stated, int assumed) {
        return maturity(
                year,
                new Unit("USD"),
                Quantity.of(Integer.toString(stated), "USD"),
                Quantity.of(Integer.toString(assumed), "USD"));
    }

    private static Maturity maturity(@Nullable Integer year, Unit unit, Quantity stated, Quantity assumed) {
        return new Maturity(year, Direction.WE_OWE, unit, stated, assumed, List.of(), List.of(), List.of());
    }
}
