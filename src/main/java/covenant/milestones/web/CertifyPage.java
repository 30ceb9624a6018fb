package covenant.milestones.web;

import covenant.evidence.NewEvidence;
import covenant.kernel.Faults;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.milestones.Leaf;
import covenant.milestones.Milestone;
import covenant.milestones.MilestoneReason;
import covenant.milestones.NewCertificate;
import covenant.milestones.ReadMilestones;
import covenant.milestones.RecordCertificate;
import covenant.platform.Asked;
import covenant.platform.PageRef;
import covenant.platform.SentOnce;
import covenant.platform.SentOnce.Done;
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
import org.jspecify.annotations.Nullable;

/** The form that records what a party certified for a milestone. */
@Named
@RequestScoped
public class CertifyPage {

    @Inject
    private RecordCertificate recordCertificate;

    @Inject
    private ReadMilestones readMilestones;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    @Inject
    private SentOnce sentOnce;

    private final HashMap<String, @Nullable String> fields = new HashMap<>();

    /** Refuses the page to who may not record anyway, before they type. */
    @AllowedTo(Role.PREPARER)
    public void open() {
        milestone();
        fields.put("certifiedOn", timeBar.asOf().on().toString());
    }

    /** @throws Rejected {@link MilestoneReason#MILESTONE_UNKNOWN} */
    public Milestone milestone() {
        return readMilestones.one(PageRef.of(asked.text("ref"), MilestoneReason.MILESTONE_UNKNOWN), timeBar.asOf());
    }

    /** What the condition asks parties to certify. */
    public List<Leaf.CertifiedBy> asked() {
        return milestone().certificatesAsked();
    }

    public void record() {
        Faults faults = new Faults();
        Leaf.CertifiedBy leaf = faults.required("asked", fields.get("asked"), this::chosen);
        Boolean certified = faults.required("certified", fields.get("certified"), Boolean::valueOf);
        LocalDate on = faults.required("certifiedOn", fields.get("certifiedOn"), TypedDay::read);
        String note = faults.read("note", () -> Text.optional(fields.get("note"), 900));
        List<NewEvidence> evidence = TypedEvidence.read(fields, faults);
        faults.refuseIfAny();
        NewCertificate certificate = new NewCertificate(
                milestone().ref(),
                Objects.requireNonNull(leaf).party(),
                leaf.text(),
                Objects.requireNonNull(certified),
                Objects.requireNonNull(on),
                evidence,
                Objects.requireNonNull(note));
        sentOnce.act(() -> {
            recordCertificate.record(certificate);
            return new Done(
                    "/milestones/milestone.xhtml?ref=" + certificate.milestone(), "The certificate is recorded.");
        });
    }

    /** What is typed, by field. */
    public Map<String, @Nullable String> fields() {
        return fields;
    }

    private Leaf.CertifiedBy chosen(String index) {
        List<Leaf.CertifiedBy> leaves = asked();
        int place = index.matches("[0-9]{1,3}") ? Integer.parseInt(index) : leaves.size();
        if (place >= leaves.size()) {
            throw new Rejected(MilestoneReason.CERTIFICATE_NOT_ASKED, MilestoneReason.CERTIFICATE_NOT_ASKED.remedy());
        }
        return leaves.get(place);
    }
}
