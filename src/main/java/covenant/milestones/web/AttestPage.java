package covenant.milestones.web;

import covenant.approvals.Approval;
import covenant.evidence.NewEvidence;
import covenant.kernel.Faults;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.kernel.Words;
import covenant.milestones.AttestMilestone;
import covenant.milestones.Milestone;
import covenant.milestones.MilestoneReason;
import covenant.milestones.NewAttestation;
import covenant.milestones.Outcome;
import covenant.milestones.ReadMilestones;
import covenant.platform.Asked;
import covenant.platform.PageRef;
import covenant.platform.Redirect;
import covenant.platform.TimeBar;
import covenant.platform.TypedDay;
import covenant.platform.TypedEvidence;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form that says what became of a milestone. One that is met in part is attested over the API, tranche by tranche. */
@Named
@RequestScoped
public class AttestPage {

    @Inject
    private AttestMilestone attestMilestone;

    @Inject
    private ReadMilestones readMilestones;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    @Inject
    private Redirect redirect;

    private final HashMap<String, @Nullable String> fields = new HashMap<>();

    /** Refuses the page to who may not attest anyway, before they type. */
    @AllowedTo(Role.PREPARER)
    public void open() {
        milestone();
        fields.put("effectiveOn", timeBar.asOf().on().toString());
    }

    /** @throws Rejected {@link MilestoneReason#MILESTONE_UNKNOWN} */
    public Milestone milestone() {
        return readMilestones.one(PageRef.of(asked.text("ref"), MilestoneReason.MILESTONE_UNKNOWN), timeBar.asOf());
    }

    public List<Outcome> outcomes() {
        return Stream.of(Outcome.values())
                .filter(outcome -> outcome != Outcome.PARTIALLY_MET)
                .toList();
    }

    public void propose() {
        Faults faults = new Faults();
        Outcome outcome = faults.required("outcome", fields.get("outcome"), word -> Words.parse(Outcome.class, word));
        LocalDate on = faults.required("effectiveOn", fields.get("effectiveOn"), TypedDay::read);
        String reason = faults.required("reason", fields.get("reason"), text -> Text.required(text, 900));
        List<NewEvidence> evidence = TypedEvidence.read(fields, faults);
        faults.refuseIfAny();
        Approval approval = attestMilestone.attest(new NewAttestation(
                milestone().ref(),
                Objects.requireNonNull(outcome),
                Objects.requireNonNull(on),
                Objects.requireNonNull(reason),
                evidence,
                List.of()));
        redirect.to("/approvals/approval.xhtml?id=" + approval.id(), "Attested: " + approval.title() + ".");
    }

    /** What is typed, by field. */
    public Map<String, @Nullable String> fields() {
        return fields;
    }
}
