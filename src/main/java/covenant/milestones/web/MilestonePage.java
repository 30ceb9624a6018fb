package covenant.milestones.web;

import covenant.agreements.ReadAgreements;
import covenant.evidence.Evidence;
import covenant.evidence.ReadEvidence;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.milestones.CarriedOut;
import covenant.milestones.Certificate;
import covenant.milestones.Consequence;
import covenant.milestones.Evaluation;
import covenant.milestones.Leaf;
import covenant.milestones.Milestone;
import covenant.milestones.MilestoneReason;
import covenant.milestones.MilestoneStanding;
import covenant.milestones.ReadMilestones;
import covenant.milestones.StateChange;
import covenant.platform.ConditionSteps;
import covenant.platform.Tally;
import covenant.platform.TimeBar;
import covenant.sources.Claim;
import covenant.sources.ClaimFilter;
import covenant.sources.Conflict;
import covenant.sources.Event;
import covenant.sources.EventReport;
import covenant.sources.ReadClaims;
import covenant.sources.ReadConflicts;
import covenant.sources.ReadEvents;
import covenant.sources.Subject;
import covenant.sources.SubjectKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One milestone: is it met, why, and what rides on it. */
@Named
@RequestScoped
public class MilestonePage {

    private static final int MOST = 200;

    @Inject
    private ReadMilestones readMilestones;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadClaims readClaims;

    @Inject
    private ReadConflicts readConflicts;

    @Inject
    private ReadEvents readEvents;

    @Inject
    private ReadEvidence readEvidence;

    @Inject
    private Stakes stakes;

    @Inject
    private TimeBar timeBar;

    private String ref = "";

    @SuppressWarnings("NullAway.Init")
    private Milestone milestone;

    @SuppressWarnings("NullAway.Init")
    private Evaluation evaluation;

    private @Nullable List<Riding> riding;
    private @Nullable List<Claim> claims;

    /** Something that follows from it. @param happened null while it has not */
    public record Following(
            Consequence consequence, @Nullable CarriedOut happened) {

        /** What it names; null where it is only words. */
        public @Nullable Subject about() {
            return Stream.of(
                            subject(SubjectKind.COMMITMENT, consequence.commitment()),
                            subject(SubjectKind.OBLIGATION, consequence.obligation()),
                            subject(SubjectKind.POWER, consequence.power()),
                            subject(SubjectKind.CLAUSE, consequence.clause()))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(null);
        }

        private static Optional<Subject> subject(SubjectKind kind, @Nullable Ref ref) {
            return Optional.ofNullable(ref).map(named -> new Subject(kind, named));
        }
    }

    /** What a party certified, with what shows it. */
    public record Certified(Certificate certificate, List<Evidence> evidence) {}

    /** An event that its condition looks at. @param latest the report that counts; null while nobody has said anything */
    public record Watched(Event event, @Nullable EventReport latest) {}

    /** @throws Rejected {@link MilestoneReason#MILESTONE_UNKNOWN} also for one that the reading does not hold */
    public void load() {
        milestone = readMilestones.one(new Ref(ref), asOf());
        evaluation = readMilestones.evaluate(milestone.ref(), asOf());
    }

    public Milestone milestone() {
        return milestone;
    }

    public MilestoneStanding standing() {
        return milestone.standing(asOf());
    }

    public Evaluation evaluation() {
        return evaluation;
    }

    public List<ConditionSteps.Step> condition() {
        return ConditionSteps.of(evaluation, milestone.condition());
    }

    public String agreementTitle() {
        return readAgreements.one(milestone.agreement()).title();
    }

    public boolean isLongStopPassed() {
        return milestone.longStop().passedBy(asOf().on());
    }

    public List<Riding> riding() {
        if (riding == null) {
            riding = stakes.on(milestone, asOf());
        }
        return riding;
    }

    /** What follows from it, in words, and what became of that as far as the reading sees. */
    public List<Following> following() {
        List<Consequence> consequences = milestone.consequences();
        return IntStream.range(0, consequences.size())
                .mapToObj(i -> new Following(
                        consequences.get(i), milestone.carriedOut(i, asOf()).orElse(null)))
                .toList();
    }

    /** What parties certified for it. */
    public List<Certified> certificates() {
        return readMilestones.certificates(milestone.ref(), asOf()).stream()
                .map(certificate -> new Certified(
                        certificate,
                        certificate.evidence().stream().map(readEvidence::one).toList()))
                .toList();
    }

    public List<StateChange> history() {
        return milestone.history(asOf());
    }

    /** What is said about it, by kind, then by speaker, what the source says without naming anybody last. */
    public List<Claim> claims() {
        if (claims == null) {
            claims = readClaims.list(ClaimFilter.about(subject()), asOf(), "", MOST).items().stream()
                    .sorted(Comparator.comparing(Claim::kind)
                            .thenComparing(Claim::speaker, Comparator.nullsLast(Comparator.<Ref>naturalOrder()))
                            .thenComparing(Claim::ref))
                    .toList();
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

    public List<Watched> events() {
        return milestone
                .condition()
                .leaves()
                .map(Leaf::about)
                .flatMap(Optional::stream)
                .filter(subject -> subject.kind() == SubjectKind.EVENT)
                .distinct()
                .map(subject -> readEvents.one(subject.ref(), asOf()))
                .map(event -> new Watched(event, event.latest(asOf()).orElse(null)))
                .toList();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }

    private Subject subject() {
        return new Subject(SubjectKind.MILESTONE, milestone.ref());
    }

    private AsOf asOf() {
        return timeBar.asOf();
    }
}
