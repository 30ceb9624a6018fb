package covenant.agreements.rest;

import covenant.agreements.Clause;
import covenant.agreements.Overlap;
import covenant.agreements.Scope;
import covenant.kernel.Ref;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two exclusive grants to different parties that cover the same.
 *
 * @param ref the two clauses' references
 * @param region what both cover as booked; null when they overlap only under another reading
 * @param provisional whether somebody reads either grant differently
 * @param readings what both would cover under each reading of either
 */
public record OverlapJson(
        String ref,
        Ref first,
        Ref second,
        @Nullable Ref grantor,
        @Nullable Ref firstGrantee,
        @Nullable Ref secondGrantee,
        @Nullable Map<String, String> region,
        boolean provisional,
        List<UnderReadingJson> readings) {

    /** What both cover if one clause is read so; the region is null when that is nothing. */
    public record UnderReadingJson(
            Ref clause,
            Ref conflict,
            String label,
            @Nullable Map<String, String> region) {

        static UnderReadingJson of(Overlap.UnderReading under) {
            return new UnderReadingJson(
                    under.clause().ref(),
                    under.reading().conflict(),
                    under.reading().label(),
                    dimensionsOf(under.region()));
        }
    }

    static OverlapJson of(Overlap overlap) {
        Clause first = overlap.first();
        Clause second = overlap.second();
        return new OverlapJson(
                first.ref() + "+" + second.ref(),
                first.ref(),
                second.ref(),
                first.grantor(),
                first.grantee(),
                second.grantee(),
                dimensionsOf(overlap.region()),
                !overlap.readings().isEmpty(),
                overlap.readings().stream().map(UnderReadingJson::of).toList());
    }

    private static @Nullable Map<String, String> dimensionsOf(@Nullable Scope region) {
        return region == null ? null : region.dimensions();
    }
}
