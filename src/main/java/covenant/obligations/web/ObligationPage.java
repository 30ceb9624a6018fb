package covenant.obligations.web;

import covenant.agreements.ReadAgreements;
import covenant.commitments.ReadCommitments;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.obligations.Due;
import covenant.obligations.Obligation;
import covenant.obligations.ObligationReason;
import covenant.obligations.ObligationStatus;
import covenant.obligations.ReadObligations;
import covenant.platform.TimeBar;
import covenant.sources.Claim;
import covenant.sources.ClaimFilter;
import covenant.sources.Mark;
import covenant.sources.ReadClaims;
import covenant.sources.Subject;
import covenant.sources.SubjectKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One obligation: who owes what to whom, until when, and where it comes from. */
@Named
@RequestScoped
public class ObligationPage {

    private static final int MOST = 200;

    @Inject
    private ReadObligations readObligations;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private ReadClaims readClaims;

    @Inject
    private Owed owed;

    @Inject
    private TimeBar timeBar;

    private String ref = "";

    @SuppressWarnings("NullAway.Init")
    private Obligation obligation;

    private @Nullable List<Claim> claims;

    /** @throws Rejected {@link ObligationReason#OBLIGATION_UNKNOWN} also for one that the reading does not know */
    public void load() {
        obligation = readObligations.one(new Ref(ref), asOf());
    }

    public Obligation obligation() {
        return obligation;
    }

    public Due due() {
        return obligation.due(asOf());
    }

    public ObligationStatus status() {
        return obligation.status(asOf());
    }

    public boolean isOverdue() {
        return !readObligations.overdue(List.of(obligation), asOf()).isEmpty();
    }

    public List<Mark> marks() {
        return owed.marks(obligation, asOf());
    }

    public String agreementTitle() {
        return readAgreements.one(obligation.agreement()).title();
    }

    /** The clause that it comes from, by its title; empty for none. */
    public String clauseTitle() {
        Ref clause = obligation.clause();
        return clause == null ? "" : readAgreements.clause(clause).title();
    }

    /** The commitment that it is about, by its title; empty for none. */
    public String commitmentTitle() {
        Ref commitment = obligation.commitment();
        return commitment == null
                ? ""
                : readCommitments.one(commitment, asOf()).commitment().title();
    }

    public List<Claim> claims() {
        if (claims == null) {
            Subject subject = new Subject(SubjectKind.OBLIGATION, obligation.ref());
            claims = readClaims
                    .list(ClaimFilter.about(subject), asOf(), "", MOST)
                    .items();
        }
        return claims;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }

    private AsOf asOf() {
        return timeBar.asOf();
    }
}
