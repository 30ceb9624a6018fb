package covenant.agreements;

import covenant.kernel.AsOf;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Holds exclusive grants against each other. */
@Stateless
@AllowedTo
public class ReadOverlaps {

    @Inject
    private Clauses clauses;

    /** Every pair of exclusive grants valid on the date that overlap, as booked or under any reading. */
    public List<Overlap> on(AsOf asOf) {
        List<Clause> held =
                clauses.exclusive().stream().filter(c -> c.holds(asOf)).toList();
        List<Overlap> overlaps = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            for (int j = i + 1; j < held.size(); j++) {
                if (compete(held.get(i), held.get(j))) {
                    Overlap overlap = Overlap.of(held.get(i), held.get(j));
                    if (overlap.isPossible()) {
                        overlaps.add(overlap);
                    }
                }
            }
        }
        return overlaps;
    }

    private static boolean compete(Clause one, Clause other) {
        return Objects.equals(one.grantor(), other.grantor()) && !Objects.equals(one.grantee(), other.grantee());
    }
}
