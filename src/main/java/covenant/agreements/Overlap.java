package covenant.agreements;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two exclusive grants of the same grantor to different parties, held against each other (rules A5, A6).
 *
 * @param first one grant
 * @param second the other
 * @param region what both cover as booked; null when that is nothing
 * @param readings what both cover under each reading of either grant's scope; empty when nobody reads them differently
 */
public record Overlap(Clause first, Clause second, @Nullable Scope region, List<UnderReading> readings) {

    /**
     * What both cover if one clause is read so.
     *
     * @param clause whose scope is read
     * @param reading the reading, with its scope
     * @param region what both cover then; null when that is nothing
     */
    public record UnderReading(
            Clause clause, ScopeReading reading, @Nullable Scope region) {}

    /** Whether they overlap as booked or under any reading. */
    public boolean isPossible() {
        return region != null || readings.stream().anyMatch(r -> r.region() != null);
    }

    static Overlap of(Clause first, Clause second) {
        List<UnderReading> readings = Stream.concat(
                        first.readings().stream().map(r -> new UnderReading(first, r, meet(r.scope(), second.scope()))),
                        second.readings().stream()
                                .map(r -> new UnderReading(second, r, meet(first.scope(), r.scope()))))
                .sorted(Comparator.comparing((UnderReading r) -> r.reading().conflict())
                        .thenComparing(r -> r.reading().label()))
                .toList();
        return new Overlap(first, second, meet(first.scope(), second.scope()), readings);
    }

    private static @Nullable Scope meet(@Nullable Scope one, @Nullable Scope other) {
        Scope left = one == null ? Scope.ALL : one;
        return left.intersect(other == null ? Scope.ALL : other).orElse(null);
    }
}
