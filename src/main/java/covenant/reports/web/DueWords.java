package covenant.reports.web;

import covenant.kernel.Ref;
import covenant.platform.PartyNames;
import covenant.reports.DueItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How something that falls due is told on a page. */
@Named
@RequestScoped
public class DueWords {

    @Inject
    private PartyNames partyNames;

    /** {@code we owe Amazon Web Services}, or who owes whom where both are others. */
    public String between(DueItem item) {
        Ref other = item.counterparty();
        return switch (item.direction()) {
            case WE_OWE -> "we owe " + (other == null ? "somebody" : partyNames.of(other));
            case OWES_US -> partyNames.of(item.obligor()) + " owes us";
            case BETWEEN_OTHERS ->
                partyNames.of(item.obligor()) + " owes "
                        + (item.obligee() == null ? "somebody" : partyNames.of(item.obligee()));
        };
    }

    /** Its own page. */
    public String path(DueItem item) {
        return switch (item.origin()) {
            case OBLIGATION -> "/obligations/obligation.xhtml?ref=" + item.ref();
            case COMMITMENT -> "/commitments/commitment.xhtml?ref=" + item.ref();
        };
    }
}
