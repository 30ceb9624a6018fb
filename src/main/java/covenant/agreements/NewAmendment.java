package covenant.agreements;

import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import java.util.List;
import java.util.Set;

/**
 * A dated change to an agreement, as far as its clauses go.
 *
 * @param text what it changes or affirms, in our own words
 * @param effectiveOn from when it counts, as precisely as it is known
 * @param adds clauses that it adds
 * @param ends clauses that it ends
 * @param starts waiting clauses that it starts
 * @param prices clauses whose price it steps
 */
public record NewAmendment(
        Ref agreement,
        String title,
        String text,
        StatedDate effectiveOn,
        List<NewClause> adds,
        Set<EndOf> ends,
        Set<StartOf> starts,
        Set<PriceOf> prices) {

    /** One that starts no clause and steps no price. */
    public NewAmendment(
            Ref agreement, String title, String text, StatedDate effectiveOn, List<NewClause> adds, Set<EndOf> ends) {
        this(agreement, title, text, effectiveOn, adds, ends, Set.of(), Set.of());
    }

    public NewAmendment {
        adds = List.copyOf(adds);
        ends = Set.copyOf(ends);
        starts = Set.copyOf(starts);
        prices = Set.copyOf(prices);
    }
}
