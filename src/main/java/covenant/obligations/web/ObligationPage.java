package covenant.obligations.web;

import covenant.agreements.ReadAgreements;
import covenant.commitments.ReadCommitments;
import covenant.evidence.Evidence;
import covenant.evidence.ReadEvidence;
import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.kernel.Stated;
import covenant.obligations.Due;
import covenant.obligations.Fulfilment;
import covenant.obligations.Obligation;
import covenant.obligations.ObligationChangeKind;
import covenant.obligations.ObligationReason;
import covenant.obligations.ObligationStatus;
import covenant.obligations.Occurrence;
import covenant.obligations.ReadObligations;
import covenant.obligations.StatusChange;
import covenant.platform.Asked;
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
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One obligation: who owes what to whom, until when, and where it comes from. */
@Named
@RequestScoped
public class ObligationPage {

    private static final int MOST = 200;
    private static final int OCCURRENCES = 24;

    @Inject
    private ReadObligations readObligations;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private ReadClaims readClaims;

    @Inject
    private ReadEvidence readEvidence;

    @Inject
    private Owed owed;

    @Inject
    private Asked asked;

    @Inject
    private Now now;

    @Inject
    private TimeBar timeBar;

    private String ref = "";

    @SuppressWarnings("NullAway.Init")
    private Obligation obligation;

    private @Nullable List<Claim> claims;
    private @Nullable Slice<Occurrence> slice;

    /** @param counts whether it still does: its entry may have been taken back */
    public record Done(Fulfilment fulfilment, boolean counts, List<Evidence> evidence) {}

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

    /** Whether it recurs by a rule, so that what is done is done of an occurrence. */
    public boolean isSeries() {
        return obligation.due().recurrence() != null;
    }

    /** How much of it is still to be done; null unless some of an exact quantity is done. */
    public @Nullable Stated left() {
        return status() == ObligationStatus.PARTIALLY_FULFILLED ? readObligations.left(obligation, asOf()) : null;
    }

    /** What became of it, as far as the reading sees. */
    public List<StatusChange> history() {
        return obligation.history(asOf());
    }

    /** What was done for it, as far as the reading sees. */
    public List<Done> fulfilments() {
        return readObligations.fulfilments(obligation.ref(), asOf()).stream()
                .map(fulfilment -> new Done(
                        fulfilment,
                        fulfilment.counts(asOf()),
                        fulfilment.evidence().stream().map(readEvidence::one).toList()))
                .toList();
    }

    /** Its occurrences until a year after the day of the reading, from where the address goes on. */
    public List<Occurrence> occurrences() {
        return slice().items();
    }

    /** The cursor of the occurrences' next part; null at their end. */
    public @Nullable String next() {
        return slice().next();
    }

    /** What can be proposed to become of it, as it stands now, whatever the view shows; to who may propose. */
    public List<ObligationChangeKind> possible() {
        ObligationStatus latest = obligation.latest();
        return Stream.of(ObligationChangeKind.values())
                .filter(kind -> switch (kind) {
                    case EXTEND -> latest.isOwed() && obligation.lastDay(now.asOf()) != null;
                    case WAIVE -> !latest.isFinal();
                    case VIOLATE -> latest.isOwed() && !isSeries() && isLate();
                    case SUSPEND -> latest.isOwed();
                    case RESUME -> latest == ObligationStatus.SUSPENDED;
                })
                .toList();
    }

    /** What a button says. */
    public String word(ObligationChangeKind kind) {
        return switch (kind) {
            case EXTEND -> "Extend it";
            case WAIVE -> "Waive it";
            case VIOLATE -> "Declare it violated";
            case SUSPEND -> "Suspend it";
            case RESUME -> "Resume it";
        };
    }

    /** The form for an occurrence. @param kind of a change; empty for what was done */
    public String act(String form, String kind, LocalDate day) {
        return "/obligations/" + form + ".xhtml?ref=" + obligation.ref() + "&occurrence=" + day
                + (kind.isEmpty() ? "" : "&kind=" + kind);
    }

    /** Whether something can be done for it as a whole. */
    public boolean isToBeDone() {
        return obligation.latest().isOwed() && !isSeries();
    }

    private boolean isLate() {
        LocalDate last = obligation.lastDay(now.asOf());
        return last == null || now.today().isAfter(last);
    }

    private Slice<Occurrence> slice() {
        if (slice == null) {
            LocalDate until = asOf().on().plusYears(1);
            slice = readObligations.occurrences(obligation.ref(), until, asOf(), asked.after(), OCCURRENCES);
        }
        return slice;
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
