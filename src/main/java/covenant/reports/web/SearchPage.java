package covenant.reports.web;

import covenant.platform.TimeBar;
import covenant.reports.Found;
import covenant.reports.FoundKind;
import covenant.reports.Search;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the search box has found. */
@Named
@RequestScoped
public class SearchPage {

    private record Place(String heading, String page) {}

    private static final Map<FoundKind, Place> PLACES = Map.ofEntries(
            Map.entry(FoundKind.PARTY, new Place("Parties", "/parties/party.xhtml")),
            Map.entry(FoundKind.AGREEMENT, new Place("Agreements", "/agreements/agreement.xhtml")),
            Map.entry(FoundKind.CLAUSE, new Place("Clauses", "/agreements/clause.xhtml")),
            Map.entry(FoundKind.COMMITMENT, new Place("Commitments", "/commitments/commitment.xhtml")),
            Map.entry(FoundKind.POOL, new Place("Pools", "/pools/pool.xhtml")),
            Map.entry(FoundKind.MILESTONE, new Place("Milestones", "/milestones/milestone.xhtml")),
            Map.entry(FoundKind.OBLIGATION, new Place("Obligations", "/obligations/obligation.xhtml")),
            Map.entry(FoundKind.POWER, new Place("Powers", "/powers/power.xhtml")),
            Map.entry(FoundKind.DISPUTE, new Place("Disputes", "/disputes/dispute.xhtml")),
            Map.entry(FoundKind.CONFLICT, new Place("Conflicts", "/sources/conflict.xhtml")),
            Map.entry(FoundKind.CLAIM, new Place("Claims", "/sources/claim.xhtml")));

    @Inject
    private Search search;

    @Inject
    private TimeBar timeBar;

    private @Nullable String typed;
    private List<Found> found = List.of();

    /** Looks for what the address asks for. */
    public void load() {
        found = search.by(typed == null ? "" : typed, timeBar.asOf());
    }

    public List<Found> found() {
        return found;
    }

    public boolean isAsked() {
        return typed != null && !typed.isBlank();
    }

    /** How many are shown, of all kinds. */
    public int hits() {
        return found.stream().mapToInt(each -> each.hits().size()).sum();
    }

    public String heading(Found group) {
        return place(group).heading();
    }

    /** The page of one that is found. */
    public String path(Found group, Found.Hit hit) {
        return place(group).page() + "?ref=" + hit.ref();
    }

    public @Nullable String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed;
    }

    private static Place place(Found group) {
        return Objects.requireNonNull(PLACES.get(group.kind()));
    }
}
