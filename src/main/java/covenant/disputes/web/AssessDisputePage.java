package covenant.disputes.web;

import covenant.approvals.Approval;
import covenant.disputes.AssessDispute;
import covenant.disputes.Dispute;
import covenant.disputes.DisputeReason;
import covenant.disputes.Estimate;
import covenant.disputes.EstimateKind;
import covenant.disputes.Likelihood;
import covenant.disputes.NewAssessment;
import covenant.disputes.ReadDisputes;
import covenant.evidence.NewEvidence;
import covenant.kernel.Faults;
import covenant.kernel.Quantity;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.kernel.Unit;
import covenant.kernel.Words;
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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form that proposes what a dispute may come to. Nothing in it is chosen beforehand (rule D5). */
@Named
@RequestScoped
public class AssessDisputePage {

    @Inject
    private AssessDispute assessDispute;

    @Inject
    private ReadDisputes readDisputes;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    @Inject
    private Redirect redirect;

    private final HashMap<String, @Nullable String> fields = new HashMap<>();

    /** Refuses the page to who may not propose it anyway, before they type. */
    @AllowedTo(Role.PREPARER)
    public void open() {
        dispute();
        fields.put("effectiveOn", timeBar.asOf().on().toString());
    }

    /** @throws Rejected {@link DisputeReason#DISPUTE_UNKNOWN} */
    public Dispute dispute() {
        return readDisputes.one(PageRef.of(asked.text("ref"), DisputeReason.DISPUTE_UNKNOWN), timeBar.asOf());
    }

    public List<Likelihood> likelihoods() {
        return Arrays.asList(Likelihood.values());
    }

    public List<EstimateKind> estimates() {
        return Arrays.asList(EstimateKind.values());
    }

    public void propose() {
        Faults faults = new Faults();
        Likelihood likelihood =
                faults.required("likelihood", fields.get("likelihood"), word -> Words.parse(Likelihood.class, word));
        Estimate estimate = estimate(faults);
        LocalDate on = faults.required("effectiveOn", fields.get("effectiveOn"), TypedDay::read);
        String reasoning = faults.required("reasoning", fields.get("reasoning"), text -> Text.required(text, 2000));
        List<NewEvidence> evidence = TypedEvidence.read(fields, faults);
        faults.refuseIfAny();
        Approval approval = assessDispute.propose(new NewAssessment(
                dispute().ref(),
                Objects.requireNonNull(likelihood),
                Objects.requireNonNull(estimate),
                Objects.requireNonNull(on),
                Objects.requireNonNull(reasoning),
                evidence));
        redirect.to(
                "/approvals/approval.xhtml?id=" + approval.id(),
                "Proposed. It counts when a second person approves it.");
    }

    /** What is typed, by field. */
    public Map<String, @Nullable String> fields() {
        return fields;
    }

    private @Nullable Estimate estimate(Faults faults) {
        EstimateKind kind =
                faults.required("estimate", fields.get("estimate"), word -> Words.parse(EstimateKind.class, word));
        Unit unit = faults.optional("unit", fields.get("unit"), code -> new Unit(code.strip()));
        Quantity low = amount(faults, "low", unit);
        Quantity high = amount(faults, "high", unit);
        return kind == null ? null : faults.read("low", () -> new Estimate(kind, low, high));
    }

    private @Nullable Quantity amount(Faults faults, String field, @Nullable Unit unit) {
        String typed = fields.get(field);
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (unit == null) {
            faults.required("unit", fields.get("unit"), code -> new Unit(code.strip()));
            return null;
        }
        return faults.optional(field, typed, text -> Quantity.of(text.strip(), unit));
    }
}
