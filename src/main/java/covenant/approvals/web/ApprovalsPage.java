package covenant.approvals.web;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalFilter;
import covenant.approvals.ApprovalReason;
import covenant.approvals.ApprovalStatus;
import covenant.approvals.ReadApprovals;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.kernel.Text;
import covenant.kernel.Words;
import covenant.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The inbox: what awaits a second person, and what became of what was proposed. All that it shows is in its address. */
@Named
@RequestScoped
public class ApprovalsPage {

    private static final int PAGE = 50;
    private static final String ALL = "all";
    private static final String MINE = "mine";
    private static final String OTHERS = "others";

    @Inject
    private ReadApprovals readApprovals;

    @Inject
    private CurrentActor actor;

    private @Nullable String status;
    private @Nullable String whose;
    private @Nullable String before;

    private Slice<Approval> approvals = new Slice<>(List.of(), null);
    private long awaiting;

    /** One way to look at the list. */
    public record Tab(String name, String path, boolean current, long count) {}

    /** Reads what the address asks for. */
    public void load() {
        approvals = readApprovals.newestFirst(filter(), cursor(), PAGE);
        awaiting = readApprovals.awaiting();
    }

    public List<Approval> approvals() {
        return approvals.items();
    }

    public long awaiting() {
        return awaiting;
    }

    public List<Tab> tabs() {
        return List.of(
                tab("Awaiting", Words.of(ApprovalStatus.AWAITING), awaiting),
                tab("Approved", Words.of(ApprovalStatus.APPROVED), 0),
                tab("Rejected", Words.of(ApprovalStatus.REJECTED), 0),
                tab("Stale", Words.of(ApprovalStatus.STALE), 0),
                tab("All", ALL, 0));
    }

    public List<Tab> whoseTabs() {
        return List.of(
                whoseTab("Everybody's", ALL), whoseTab("Proposed by others", OTHERS), whoseTab("Proposed by me", MINE));
    }

    /** Whether what is shown still awaits its decision, so that there is nothing to say about one. */
    public boolean isUndecided() {
        return statusShown().equals(Words.of(ApprovalStatus.AWAITING));
    }

    public boolean isFiltered() {
        return !whoseShown().equals(ALL);
    }

    /** The same list without a choice of whose. */
    public String everybodys() {
        return path(statusShown(), ALL);
    }

    /** Where the list goes on; null at its end. */
    public @Nullable String next() {
        String cursor = approvals.next();
        return cursor == null ? null : path(statusShown(), whoseShown()) + "&before=" + cursor;
    }

    /** Where the list begins; null when this is its beginning. */
    public @Nullable String first() {
        return before == null || before.isBlank() ? null : path(statusShown(), whoseShown());
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
    }

    public @Nullable String getWhose() {
        return whose;
    }

    public void setWhose(@Nullable String whose) {
        this.whose = whose;
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }

    private ApprovalFilter filter() {
        String me = actor.get().name();
        return new ApprovalFilter(
                statusShown().equals(ALL) ? null : Words.parse(ApprovalStatus.class, statusShown()),
                whoseShown().equals(MINE) ? me : null,
                whoseShown().equals(OTHERS) ? me : null);
    }

    private long cursor() {
        if (before == null || before.isBlank()) {
            return Long.MAX_VALUE;
        }
        try {
            return Long.parseLong(before);
        } catch (NumberFormatException unreadable) {
            throw new Rejected(
                    ApprovalReason.APPROVAL_UNKNOWN, "'" + Text.excerpt(before) + "' is not the id of an approval.");
        }
    }

    private Tab tab(String name, String word, long count) {
        return new Tab(name, path(word, whoseShown()), word.equals(statusShown()), count);
    }

    private Tab whoseTab(String name, String word) {
        return new Tab(name, path(statusShown(), word), word.equals(whoseShown()), 0);
    }

    private String statusShown() {
        return status == null || status.isBlank() ? Words.of(ApprovalStatus.AWAITING) : status;
    }

    // What cannot be read counts as not given: nothing is hidden by it.
    private String whoseShown() {
        return whose != null && List.of(MINE, OTHERS).contains(whose) ? whose : ALL;
    }

    private static String path(String status, String whose) {
        return "/approvals/approvals.xhtml?status=" + status + (whose.equals(ALL) ? "" : "&whose=" + whose);
    }
}
