package covenant.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import covenant.kernel.Ref;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OverlapTest {

    private static final Scope HOSTING = Scope.of(Map.of("act", "host"));
    private static final Scope STATELESS = Scope.of(Map.of("act", "host", "workload", "stateless_api"));
    private static final Scope STATEFUL = Scope.of(Map.of("act", "host", "workload", "stateful_runtime"));

    @Test
    @DisplayName("A6. An overlap is told for each reading of either clause")
    void an_overlap_is_told_for_each_reading_of_either_clause() {
        Clause azure = clause("AZURE", STATELESS, reading("C5", "B", HOSTING), reading("C5", "A", STATELESS));
        Clause aws = clause("AWS", STATEFUL, reading("C2", "B", Scope.ALL));
        Overlap overlap = Overlap.of(azure, aws);
        assertThat(overlap.region()).isNull();
        assertThat(overlap.readings())
                .extracting(under -> under.clause().ref().value(), under -> said(under.reading()), OverlapTest::region)
                .containsExactly(
                        tuple("AWS", "C2 B", STATELESS),
                        tuple("AZURE", "C5 A", null),
                        tuple("AZURE", "C5 B", STATEFUL));
        assertThat(overlap.isPossible()).isTrue();
    }

    @Test
    @DisplayName("A6. Where nobody reads either clause differently, it is told as booked alone")
    void without_readings_it_is_told_as_booked_alone() {
        Overlap overlap = Overlap.of(clause("AZURE", HOSTING), clause("AWS", STATEFUL));
        assertThat(overlap.region()).isEqualTo(STATEFUL);
        assertThat(overlap.readings()).isEmpty();
        assertThat(Overlap.of(clause("AZURE", STATELESS), clause("AWS", STATEFUL))
                        .isPossible())
                .isFalse();
    }

    private static @Nullable Scope region(Overlap.UnderReading under) {
        return under.region();
    }

    private static String said(ScopeReading reading) {
        return reading.conflict() + " " + reading.label();
    }

    private static ScopeReading reading(String conflict, String label, Scope scope) {
        return new ScopeReading(new Ref(conflict), label, scope);
    }

    private static Clause clause(String grantee, Scope scope, ScopeReading... readings) {
        NewClause clause = new NewClause(
                new Ref(grantee),
                ClauseKind.EXCLUSIVITY,
                "Exclusive",
                "Nobody else",
                new Ref("OPENAI"),
                new Ref(grantee),
                true,
                null,
                false,
                null,
                scope,
                List.of(readings));
        return new Clause(clause, new Ref("AGREEMENT"), 0, null, Instant.EPOCH);
    }
}
