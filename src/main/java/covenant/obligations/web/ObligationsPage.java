package covenant.obligations.web;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Slice;
import covenant.kernel.Text;
import covenant.obligations.Due;
import covenant.obligations.Obligation;
import covenant.obligations.ObligationFilter;
import covenant.obligations.ObligationStatus;
import covenant.obligations.ReadObligations;
import covenant.platform.Asked;
import covenant.platform.PartyNames;
import covenant.platform.TimeBar;
import covenant.sources.Mark;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The obligations there are: who owes what to whom, and until when. */
@Named
@RequestScoped
public class ObligationsPage {

    private static final int PAGE = 50;

    @Inject
    private ReadObligations readObligations;

    @Inject
    private Owed owed;

    @Inject
    private PartyNames partyNames;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    private ObligationFilter filter;

    private @Nullable List<Row> rows;
    private @Nullable String next;

    /** @param marks why its figure is no plain one */
    public record Row(Obligation obligation, Due due, ObligationStatus status, boolean overdue, List<Mark> marks) {}

    @PostConstruct
    void read() {
        filter = new ObligationFilter(
                asked.word("status", "Status", ObligationStatus.class),
                asked.day("dueBefore", "Due before"),
                parties(asked.ref("party", "Party")),
                asked.value("owner", "Owner", name -> Text.required(name, 64)),
                asked.ref("agreement", "Agreement"),
                asked.ref("commitment", "Commitment"),
                asked.ref("clause", "Clause"));
    }

    // Without a party in the address, of those whose book is shown.
    private Set<Ref> parties(@Nullable Ref party) {
        return party == null ? timeBar.members() : Set.of(party);
    }

    public List<Row> rows() {
        if (rows == null) {
            AsOf asOf = timeBar.asOf();
            Slice<Obligation> slice = readObligations.list(filter, asOf, asked.after(), PAGE);
            Set<Ref> overdue = readObligations.overdue(slice.items(), asOf);
            rows = slice.items().stream()
                    .map(obligation -> new Row(
                            obligation,
                            obligation.due(asOf),
                            obligation.status(asOf),
                            overdue.contains(obligation.ref()),
                            owed.marks(obligation, asOf)))
                    .toList();
            next = slice.next();
        }
        return rows;
    }

    /** The cursor of the list's next part; null at its end. */
    public @Nullable String next() {
        rows();
        return next;
    }

    public List<Asked.Chip> chips() {
        return asked.chips();
    }

    public List<Asked.Option> statuses() {
        return asked.options("status", ObligationStatus.values());
    }

    public List<Asked.Option> parties() {
        return partyNames.options(asked.text("party"));
    }
}
