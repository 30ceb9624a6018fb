package covenant.reports;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.parties.PartyReason;
import covenant.parties.ReadParties;
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

    @Inject
    private ReadParties readParties;

    /**
     * The report; the same two arguments give the same report for ever (rule R1).
     *
     * @param book from whose view; null for everybody's
     * @throws Rejected {@link PartyReason#PARTY_UNKNOWN}
     */
    public PositionReport of(AsOf asOf, @Nullable Ref book) {
        if (book != null) {
            readParties.one(book);
        }
        List<Promise> promises =
                lists.commitments(asOf).stream().map(Promise::of).toList();
        return new PositionReport(
                asOf,
                book,
                Positions.of(promises, book, lists.names()),
                Positions.otherwise(lists.conflictsOverFigures(asOf), promises, book));
    }
}
