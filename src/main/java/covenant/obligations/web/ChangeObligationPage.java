package covenant.obligations.web;

import covenant.approvals.Approval;
import covenant.disputes.Dispute;
import covenant.disputes.DisputeFilter;
import covenant.disputes.ReadDisputes;
import covenant.kernel.Faults;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.kernel.Words;
import covenant.obligations.ChangeObligation;
import covenant.obligations.NewObligationChange;
import covenant.obligations.Obligation;
import covenant.obligations.ObligationChangeKind;
import covenant.obligations.ObligationReason;
import covenant.obligations.ReadObligations;
import covenant.platform.Asked;
import covenant.platform.PageRef;
import covenant.platform.Redirect;
import covenant.platform.TimeBar;
import covenant.platform.TypedDay;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form that proposes to extend, waive, suspend or resume an obligation, or to declare it violated. */
@Named
@RequestScoped
public class ChangeObligationPage {

    private static final int MOST = 200;

    @Inject
    private ChangeObligation changeObligation;

    @Inject
    private ReadObligations readObligations;

    @Inject
    private ReadDisputes readDisputes;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    @Inject
    private Redirect redirect;

    private final HashMap<String, @Nullable String> fields = new HashMap<>();

    /** Refuses the page to who may not propose anyway, before they type. */
    @AllowedTo(Role.PREPARER)
    public void open() {
        obligation();
        kind();
        fields.put("effectiveOn", timeBar.asOf().on().toString());
        fields.put("occurrence", asked.text("occurrence"));
    }

    /** @throws Rejected {@link ObligationReason#OBLIGATION_UNKNOWN} */
    public Obligation obligation() {
        return readObligations.one(PageRef.of(asked.text("ref"), ObligationReason.OBLIGATION_UNKNOWN), timeBar.asOf());
    }

    /** What the address asks for. */
    public ObligationChangeKind kind() {
        return Words.parse(ObligationChangeKind.class, asked.text("kind"));
    }

    /** What the page is called. */
    public String heading() {
        return switch (kind()) {
            case EXTEND -> "Extend";
            case WAIVE -> "Waive";
            case VIOLATE -> "Declare violated:";
            case SUSPEND -> "Suspend";
            case RESUME -> "Resume";
        };
    }

    /** Whether it recurs by a rule, so that an occurrence may be named. */
    public boolean isSeries() {
        return obligation().due().recurrence() != null;
    }

    public boolean isExtension() {
        return kind() == ObligationChangeKind.EXTEND;
    }

    /** Whether it rests on something, which has to be named. */
    public boolean isResting() {
        return kind() == ObligationChangeKind.SUSPEND || kind() == ObligationChangeKind.RESUME;
    }

    public List<Dispute> disputes() {
        return readDisputes.list(DisputeFilter.ALL, timeBar.asOf(), "", MOST).items();
    }

    public void propose() {
        Faults faults = new Faults();
        LocalDate occurrence = faults.optional("occurrence", fields.get("occurrence"), TypedDay::read);
        LocalDate on = faults.required("effectiveOn", fields.get("effectiveOn"), TypedDay::read);
        LocalDate dueOn = isExtension() ? faults.required("dueOn", fields.get("dueOn"), TypedDay::read) : null;
        Ref dispute = isResting() ? faults.optional("dispute", fields.get("dispute"), Ref::new) : null;
        String forceMajeure =
                isResting() ? faults.read("forceMajeure", () -> Text.optional(fields.get("forceMajeure"), 200)) : "";
        String reason = faults.required("reason", fields.get("reason"), text -> Text.required(text, 700));
        faults.refuseIfAny();
        Approval approval = changeObligation.propose(new NewObligationChange(
                obligation().ref(),
                occurrence,
                kind(),
                Objects.requireNonNull(on),
                dueOn,
                dispute,
                Objects.requireNonNull(forceMajeure),
                Objects.requireNonNull(reason)));
        redirect.to("/approvals/approval.xhtml?id=" + approval.id(), "Proposed: " + approval.title() + ".");
    }

    /** What is typed, by field. */
    public Map<String, @Nullable String> fields() {
        return fields;
    }
}
