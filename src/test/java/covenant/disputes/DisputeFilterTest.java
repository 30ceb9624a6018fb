package covenant.disputes;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.Ref;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DisputeFilterTest {

    @Test
    void an_empty_filter_narrows_nothing() {
        assertThat(DisputeFilter.ALL.where()).isEmpty();
        assertThat(DisputeFilter.ALL.parameters()).isEmpty();
    }

    @Test
    void every_parameter_of_the_query_has_a_value() {
        DisputeFilter full = new DisputeFilter(
                DisputeStage.THREATENED, new Ref("MICROSOFT"), new Ref("AZURE-EXCLUSIVITY"), new Ref("AWS-SPEND"));
        var named = Pattern.compile(":(\\w+)").matcher(full.where()).results().map(found -> found.group(1));
        assertThat(named.distinct())
                .containsExactlyInAnyOrderElementsOf(full.parameters().keySet());
    }
}
