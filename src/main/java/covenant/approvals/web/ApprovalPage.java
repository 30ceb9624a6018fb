package covenant.approvals.web;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.ApprovalReason;
import covenant.approvals.ApprovalStatus;
import covenant.approvals.DecideApproval;
import covenant.approvals.ReadApprovals;
import covenant.kernel.Faults;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.platform.Figures;
import covenant.platform.Redirect;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One proposal: what would change, who wants it, and the second person's decision. */
@Named
@RequestScoped
public class ApprovalPage {

    private static final int LONGEST_REASON = 1000;

    @Inject
    private ReadApprovals readApprovals;

    @Inject
    private DecideApproval decideApproval;

    @Inject
    private CurrentActor actor;

    @Inject
    private Redirect redirect;

    @Inject
    private FacesContext faces;

    @Inject
    private HttpServletRequest request;

    private @Nullable String why;
    private @Nullable Approval approval;

    /** One field as it is shown. */
    public record Line(
            String field, @Nullable String before, @Nullable String after) {}

    /** Reads it before anything is shown, so that an unknown one is an error page. */
    public void read() {
        approval();
    }

    /** The proposal that the address names. */
    public Approval approval() {
        if (approval == null) {
            approval = readApprovals.one(number());
        }
        return approval;
    }

    public List<Line> lines() {
        return approval().changes().stream()
                .map(change -> new Line(words(change.field()), textOf(change.before()), textOf(change.after())))
                .toList();
    }

    /** Whether something that is there already would change; otherwise all of it is new. */
    public boolean isChanging() {
        return lines().stream().anyMatch(line -> line.before() != null);
    }

    /** What was there when it was proposed. An ending counts no versions: it depends on all that was open. */
    public String preparedAgainst() {
        return approval().kind() == ApprovalKind.END_AGREEMENT
                ? approval().target() + " and what was open under it then"
                : "version " + approval().targetVersion() + " of " + approval().target();
    }

    public boolean isAwaiting() {
        return approval().status() == ApprovalStatus.AWAITING;
    }

    public boolean isOwn() {
        return approval().isOf(actor.get());
    }

    /** Whether it is their own although another user proposed it. */
    public boolean isOwnAsAnother() {
        return isOwn() && !approval().proposedBy().equals(actor.get().name());
    }

    public boolean isApprovable() {
        return isAwaiting() && !isOwn() && actor.get().has(Role.APPROVER);
    }

    public boolean isWithdrawable() {
        return isAwaiting()
                && isOwn()
                && (actor.get().has(Role.PREPARER) || actor.get().has(Role.APPROVER));
    }

    /** Whether somebody else was quicker: a decision that was made leads away from here. */
    public boolean isTooLate() {
        return faces.isPostback() && !isAwaiting();
    }

    /** Whether its target has a page: what was only proposed goes with its proposal. */
    public boolean isTargetThere() {
        return !approval().kind().makesItsTarget() || isAwaiting() || approval().status() == ApprovalStatus.APPROVED;
    }

    /** Where what it would change, or has changed, is shown. */
    public String targetPath() {
        Ref target = approval().target();
        return switch (approval().kind().target()) {
            case AGREEMENT -> "/agreements/agreement.xhtml?ref=" + target;
            case COMMITMENT -> "/commitments/commitment.xhtml?ref=" + target;
            case MILESTONE -> "/milestones/milestone.xhtml?ref=" + target;
            case CONFLICT -> "/sources/conflict.xhtml?ref=" + target;
            case OBLIGATION -> "/obligations/obligation.xhtml?ref=" + target;
            case POWER -> "/powers/power.xhtml?ref=" + target;
            case ENTRY -> "/journal/entry.xhtml?number=" + target.value().substring("ENTRY-".length());
            case DISPUTE -> "/disputes/dispute.xhtml?ref=" + target;
            case POOL -> "/pools/pool.xhtml?ref=" + target;
            case PERIOD -> "/journal/period.xhtml?ref=" + target;
        };
    }

    public void approve() {
        approval = null;
        Approval decided = decideApproval.approve(number());
        leave(
                decided.status() == ApprovalStatus.STALE
                        ? "It was not approved, and nothing has changed: " + decided.target()
                                + " is not what it was when this was proposed."
                        : "Approved: " + decided.title() + ".");
    }

    public void reject() {
        refuse("Rejected: ");
    }

    public void withdraw() {
        refuse("Withdrawn: ");
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    private void refuse(String done) {
        approval = null;
        Faults faults = new Faults();
        String reason = faults.required("why", why, text -> Text.required(text, LONGEST_REASON));
        faults.refuseIfAny();
        leave(done + decideApproval.reject(number(), String.valueOf(reason)).title() + ".");
    }

    private void leave(String note) {
        redirect.to("/approvals/approval.xhtml?id=" + number(), note);
    }

    // Not a view parameter: which buttons there are is asked before those are read.
    private long number() {
        String id = String.valueOf(request.getParameter("id"));
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException unreadable) {
            throw new Rejected(ApprovalReason.APPROVAL_UNKNOWN, "There is no approval " + Text.excerpt(id) + ".");
        }
    }

    private static @Nullable String textOf(@Nullable String text) {
        return text == null || text.isBlank() ? null : Figures.told(text);
    }

    /** {@code startsOn} as a person reads it; a reference in it stays as it is. */
    private static String words(String field) {
        return field.matches("[a-z]+([A-Z][a-z]+)+")
                ? field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT)
                : field;
    }
}
