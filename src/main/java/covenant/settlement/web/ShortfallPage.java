package covenant.settlement.web;

import covenant.approvals.Approval;
import covenant.commitments.CommitmentAsOf;
import covenant.commitments.CommitmentReason;
import covenant.commitments.ReadCommitments;
import covenant.kernel.Faults;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.kernel.Words;
import covenant.platform.Asked;
import covenant.platform.PageRef;
import covenant.platform.Redirect;
import covenant.platform.TimeBar;
import covenant.platform.TypedDay;
import covenant.settlement.NewCredit;
import covenant.settlement.NewShortfall;
import covenant.settlement.ProposeShortfall;
import covenant.settlement.ReadShortfalls;
import covenant.settlement.Shortfall;
import covenant.settlement.ShortfallDecision;
import covenant.sources.Mark;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is missing of a commitment, tranche by tranche, and the form that proposes what becomes of it. */
@Named
@RequestScoped
public class ShortfallPage {

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private ReadShortfalls readShortfalls;

    @Inject
    private ProposeShortfall proposeShortfall;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    @Inject
    private Redirect redirect;

    private final HashMap<String, @Nullable String> fields = new HashMap<>();

    @PostConstruct
    void start() {
        fields.put("effectiveOn", timeBar.asOf().on().toString());
    }

    /** @throws Rejected {@link CommitmentReason#COMMITMENT_UNKNOWN} */
    public CommitmentAsOf commitment() {
        return readCommitments.one(ref(), timeBar.asOf());
    }

    public List<Shortfall> shortfalls() {
        return readShortfalls.of(ref(), timeBar.asOf());
    }

    public List<Mark> marks() {
        return commitment().marks();
    }

    /** The entries that make a figure. */
    public String entries(String stage) {
        return "/journal/entries.xhtml?commitment=" + ref() + "&stage=" + stage;
    }

    public ShortfallDecision[] decisions() {
        return ShortfallDecision.values();
    }

    public void propose() {
        Faults faults = new Faults();
        Integer tranche = faults.required("tranche", fields.get("tranche"), Integer::valueOf);
        ShortfallDecision decision =
                faults.required("decision", fields.get("decision"), word -> Words.parse(ShortfallDecision.class, word));
        Quantity quantity = faults.required(
                "quantity",
                fields.get("quantity"),
                text -> Quantity.of(text.strip(), commitment().commitment().unit())
                        .requirePositive());
        LocalDate on = faults.required("effectiveOn", fields.get("effectiveOn"), TypedDay::read);
        LocalDate dueOn = faults.optional("dueOn", fields.get("dueOn"), TypedDay::read);
        Ref credit = faults.optional("credit", fields.get("credit"), Ref::new);
        LocalDate expiresOn =
                credit == null ? null : faults.required("expiresOn", fields.get("expiresOn"), TypedDay::read);
        String reason = faults.required("reason", fields.get("reason"), text -> Text.required(text, 800));
        faults.refuseIfAny();
        Approval approval = proposeShortfall.propose(new NewShortfall(
                ref(),
                Objects.requireNonNull(tranche),
                Objects.requireNonNull(decision),
                Objects.requireNonNull(quantity),
                Objects.requireNonNull(on),
                dueOn,
                credit == null ? null : new NewCredit(credit, Objects.requireNonNull(expiresOn)),
                Objects.requireNonNull(reason)));
        redirect.to("/approvals/approval.xhtml?id=" + approval.id(), "Proposed: " + approval.title() + ".");
    }

    /** What is typed, by field. */
    public Map<String, @Nullable String> fields() {
        return fields;
    }

    private Ref ref() {
        return PageRef.of(asked.text("ref"), CommitmentReason.COMMITMENT_UNKNOWN);
    }
}
