package covenant.reports;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.parties.Group;
import covenant.parties.PartyReason;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the positions by counterparty, unit and stage, as of any date, as known at any instant. */
@Stateless
@AllowedTo
public class ReadPositionReport {

    @Inject
    private Book lists;

    /**
     * The report; the same two arguments give the same report for ever (rule R1).
     *
     * @param book from whose view, with what belongs to it; null for everybody's
     * @throws Rejected {@link PartyReason#PARTY_UNKNOWN}
     */
    public PositionReport of(AsOf asOf, @Nullable Ref book) {
        Group group = lists.group(book, asOf);
        List<Promise> promises =
                lists.commitments(asOf).stream().map(Promise::of).toList();
        return new PositionReport(
                asOf,
                group,
                Positions.of(promises, group, lists.names()),
                Positions.otherwise(lists.conflictsOverFigures(asOf), promises, group),
                promises.stream()
                        .filter(promise -> promise.isWithin(group))
                        .map(Promise::commitment)
                        .toList());
    }
}
