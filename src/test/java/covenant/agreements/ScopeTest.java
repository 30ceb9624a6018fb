package covenant.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final Scope STATELESS = Scope.of(Map.of("workload", "stateless_api"));
    private static final Scope FRONTIER = Scope.of(Map.of(
            "act", "distribute", "workload", "stateful_runtime", "product", "FRONTIER", "channel", "third_party"));

    @Test
    void a_dimension_that_is_not_given_covers_everything() { // A4
        assertThat(Scope.ALL.intersect(FRONTIER)).contains(FRONTIER);
        assertThat(FRONTIER.intersect(Scope.ALL)).contains(FRONTIER);
        assertThat(Scope.ALL).hasToString("everything");
    }

    @Test
    void scopes_meet_only_where_every_dimension_meets() { // A5
        assertThat(STATELESS.intersect(FRONTIER)).isEmpty();
        Scope distribution = Scope.of(Map.of("act", "distribute"));
        assertThat(distribution.intersect(Scope.of(Map.of("product", "FRONTIER"))))
                .contains(Scope.of(Map.of("act", "distribute", "product", "FRONTIER")));
        assertThat(distribution.intersect(Scope.of(Map.of("act", "host")))).isEmpty();
    }

    @Test
    void hosting_and_distribution_are_different_acts() { // C6 of the book: compatible when modelled apart
        assertThat(Scope.of(Map.of("act", "host", "product", "FRONTIER")).intersect(FRONTIER))
                .isEmpty();
    }
}
