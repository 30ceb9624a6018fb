package covenant.commitments.web;

import covenant.agreements.Agreement;
import covenant.agreements.ReadAgreements;
import covenant.approvals.Approval;
import covenant.approvals.ReadApprovals;
import covenant.commitments.Assume;
import covenant.commitments.Assumption;
import covenant.commitments.AssumptionKind;
import covenant.commitments.Commitment;
import covenant.commitments.CommitmentReason;
import covenant.commitments.Overage;
import covenant.commitments.ReadCommitments;
import covenant.commitments.Terms;
import covenant.commitments.Tranche;
import covenant.disputes.Dispute;
import covenant.disputes.DisputeFilter;
import covenant.disputes.ReadDisputes;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.milestones.Milestone;
import covenant.milestones.ReadMilestones;
import covenant.obligations.Obligation;
import covenant.obligations.ObligationFilter;
import covenant.obligations.ReadObligations;
import covenant.platform.Asked;
import covenant.platform.PageRef;
import covenant.platform.Redirect;
import covenant.platform.TimeBar;
import covenant.settlement.SettlementKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One commitment: in which stages it is, how sure we are, and what hangs on it. */
@Named
@RequestScoped
public class CommitmentPage {

    private static final int MOST = 100;

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadApprovals readApprovals;

    @Inject
    private ReadMilestones readMilestones;

    @Inject
    private ReadObligations readObligations;

    @Inject
    private ReadDisputes readDisputes;

    @Inject
    private Assume assume;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    @Inject
    private Redirect redirect;

    private Line line;

    @PostConstruct
    void read() {
        line = new Line(readCommitments.one(
                PageRef.of(asked.text("ref"), CommitmentReason.COMMITMENT_UNKNOWN), timeBar.asOf()));
    }

    /** A version of the terms. @param came what it came with @param governs whether it is the one in force */
    public record Version(Terms terms, String came, boolean governs) {}

    public Line line() {
        return line;
    }

    public Commitment commitment() {
        return line.commitment();
    }

    /** How claims and conflicts name it. */
    public String subject() {
        return "commitment:" + ref();
    }

    public Agreement agreement() {
        return readAgreements.one(commitment().agreement());
    }

    /** The approval that it awaits; null once it is signed. */
    public @Nullable Approval awaited() {
        return commitment().signedAt() == null ? readApprovals.one(commitment().approvalId()) : null;
    }

    /** The name of a field in words: {@code starts on}. */
    public String words(String field) {
        return field.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** Whether it is signed, and the view does not know that yet. */
    public boolean isUnknown() {
        return commitment().signedAt() != null && !commitment().known(asOf());
    }

    public List<Version> versions() {
        List<Terms> terms = readCommitments.terms(ref(), asOf());
        return terms.stream()
                .map(each -> new Version(each, came(each), each.number() == terms.size() - 1))
                .toList();
    }

    public List<Tranche> tranches() {
        return readCommitments.tranches(ref(), asOf());
    }

    public List<Assumption> assumptions() {
        return readCommitments.assumptions(ref(), asOf());
    }

    /** Whether a date of its terms is one that nobody states. */
    public boolean isDateAssumed() {
        return assumptions().stream().anyMatch(a -> a.switchedOn() && a.kind() == AssumptionKind.DATE);
    }

    public List<Milestone> milestones() {
        return readMilestones.releasing(ref(), asOf());
    }

    public List<Obligation> obligations() {
        return readObligations
                .list(ObligationFilter.ofCommitment(ref()), asOf(), "", MOST)
                .items();
    }

    public List<Dispute> disputes() {
        return readDisputes
                .list(DisputeFilter.aboutCommitment(ref()), asOf(), "", MOST)
                .items();
    }

    /** How it can be settled, the usual way first; none before it is promised, and disclosed unless it allows overage. */
    public List<SettlementKind> settlements() {
        boolean open = line.isPromised() && commitment().policy().overage() == Overage.ALLOWED;
        if (!open && !line.position().promised().isPositive()) {
            return List.of();
        }
        return switch (commitment().kind()) {
            case SPEND -> List.of(SettlementKind.DRAWDOWN, SettlementKind.PAYMENT);
            case USAGE, CREDIT -> List.of(SettlementKind.DRAWDOWN);
            case CAPACITY -> List.of(SettlementKind.DELIVERY);
            case INVESTMENT, EQUITY, REVENUE_SHARE, CAP -> List.of(SettlementKind.PAYMENT);
        };
    }

    /** Switches an assumption and shows the page anew. */
    public void switchTo(Ref assumption, boolean on) {
        assume.switchTo(assumption, on);
        redirect.to(
                "/commitments/commitment.xhtml?ref=" + ref(),
                "The assumption " + assumption + " is switched " + (on ? "on" : "off") + ".");
    }

    private String came(Terms terms) {
        return readAgreements.amendments(commitment().agreement(), asOf()).stream()
                .filter(amendment -> amendment.number() == terms.amendment())
                .map(amendment -> "Amendment " + amendment.number() + ": " + amendment.title())
                .findFirst()
                .orElse("As signed");
    }

    private Ref ref() {
        return commitment().ref();
    }

    private AsOf asOf() {
        return timeBar.asOf();
    }
}
