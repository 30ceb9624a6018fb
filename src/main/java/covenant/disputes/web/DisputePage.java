package covenant.disputes.web;

import covenant.agreements.Clause;
import covenant.agreements.ReadAgreements;
import covenant.commitments.CommitmentAsOf;
import covenant.commitments.ReadCommitments;
import covenant.disputes.Assessment;
import covenant.disputes.Dispute;
import covenant.disputes.DisputeReason;
import covenant.disputes.DisputeStage;
import covenant.disputes.ReadDisputes;
import covenant.disputes.StageChange;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import covenant.platform.Tally;
import covenant.platform.TimeBar;
import covenant.sources.Claim;
import covenant.sources.ClaimFilter;
import covenant.sources.Conflict;
import covenant.sources.ReadClaims;
import covenant.sources.ReadConflicts;
import covenant.sources.Subject;
import covenant.sources.SubjectKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One dispute: who contests what, on what ground, and what is said about it. */
@Named
@RequestScoped
public class DisputePage {

    private static final int MOST = 200;

    @Inject
    private ReadDisputes readDisputes;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private ReadClaims readClaims;

    @Inject
    private ReadConflicts readConflicts;

    @Inject
    private TimeBar timeBar;

    private String ref = "";

    @SuppressWarnings("NullAway.Init")
    private Dispute dispute;

    private @Nullable List<Claim> claims;
    private @Nullable List<Assessment> assessments;

    /** @throws Rejected {@link DisputeReason#DISPUTE_UNKNOWN} also for one that the reading does not hold */
    public void load() {
        dispute = readDisputes.one(new Ref(ref), asOf());
    }

    public Dispute dispute() {
        return dispute;
    }

    public DisputeStage stage() {
        return dispute.stage(asOf());
    }

    public @Nullable StatedDate filedOn() {
        return dispute.filedOn(asOf());
    }

    /** The stages that it came to since it was opened. */
    public List<StageChange> history() {
        return dispute.history(asOf());
    }

    /** Whether nothing more can become of it, as known now. */
    public boolean isSettled() {
        return stage() == DisputeStage.SETTLED;
    }

    /** The newest last. */
    public List<Assessment> assessments() {
        if (assessments == null) {
            assessments = readDisputes.assessments(dispute.ref(), asOf());
        }
        return assessments;
    }

    /** The one that counts; null while nobody has assessed it (rule D5). */
    public @Nullable Assessment assessment() {
        return assessments().isEmpty() ? null : assessments().get(assessments().size() - 1);
    }

    public String estimate(Assessment assessed) {
        return Estimated.inWords(assessed.estimate());
    }

    public List<Clause> clauses() {
        return dispute.clauses().stream().map(readAgreements::clause).toList();
    }

    public List<CommitmentAsOf> commitments() {
        return dispute.commitments().stream()
                .map(commitment -> readCommitments.one(commitment, asOf()))
                .toList();
    }

    public List<Claim> claims() {
        if (claims == null) {
            claims = readClaims
                    .list(ClaimFilter.about(subject()), asOf(), "", MOST)
                    .items();
        }
        return claims;
    }

    /** {@code 2 facts, 1 opinion}. */
    public String tally() {
        return Tally.of(claims().stream().map(Claim::kind).toList());
    }

    public List<Conflict> conflicts() {
        return readConflicts.list(subject(), asOf(), "", MOST).items();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }

    private Subject subject() {
        return new Subject(SubjectKind.DISPUTE, dispute.ref());
    }

    private AsOf asOf() {
        return timeBar.asOf();
    }
}
