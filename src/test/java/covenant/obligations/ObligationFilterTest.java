package covenant.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ObligationFilterTest {

    private static final ObligationFilter FULL = new ObligationFilter(
            ObligationStatus.OPEN,
            LocalDate.parse("2026-03-01"),
            Set.of(new Ref("OPENAI")),
            "preparer",
            new Ref("AWS-OPENAI"),
            new Ref("AWS-SPEND"),
            new Ref("AWS-MINIMUM-SPEND"));

    @Test
    void an_empty_filter_narrows_nothing() {
        assertThat(ObligationFilter.ALL.where()).isEmpty();
        assertThat(ObligationFilter.ALL.parameters()).isEmpty();
    }

    @Test
    void every_parameter_of_the_query_has_a_value() {
        var named = Pattern.compile(":(\\w+)").matcher(FULL.where()).results().map(found -> found.group(1));
        assertThat(named.distinct())
                .containsExactlyInAnyOrderElementsOf(FULL.parameters().keySet());
    }

    @Test
    void due_before_a_day_asks_for_texts_up_to_the_day_before() {
        // The month of the day sorts before its first day and is not due before it.
        StatedDate last = Objects.requireNonNull((StatedDate) FULL.parameters().get("lastDay"));
        assertThat(last).isEqualTo(new StatedDate("2026-02-28"));
        assertThat("2026-03".compareTo(last.text())).isPositive();
        assertThat("2026-02".compareTo(last.text())).isNegative();
    }
}
