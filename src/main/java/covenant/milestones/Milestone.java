package covenant.milestones;

import covenant.calendars.BusinessDays;
import covenant.kernel.AsOf;
import covenant.kernel.Interval;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import covenant.kernel.Words;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * A named condition of an agreement and what follows from it. It is recorded once, by a preparer or with the reference
 * book, and what it says never changes. Its state does: each change is a further row of its history, effective on a day,
 * and a change recorded late finds its place by that day.
 */
@Entity
public class Milestone {

    @Id
    private String ref;

    private Ref agreement;
    private String title;

    @Convert(converter = ConditionConverter.class)
    private Condition condition;

    @Embedded
    private LongStop longStop;

    private @Nullable Integer noticeDays;
    private @Nullable Integer graceDays;
    private @Nullable Integer cureDays;
    private @Nullable Ref calendar;
    private @Nullable LocalDate measuredFrom;
    private @Nullable LocalDate measuredUntil;
    private @Nullable LocalDate lastDay;
    private String evidence;
    private @Nullable StatedDate since;
    private String note;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "milestone_state", joinColumns = @JoinColumn(name = "milestone"))
    @OrderColumn(name = "number")
    private List<StateChange> history;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "milestone_consequence", joinColumns = @JoinColumn(name = "milestone"))
    @OrderColumn(name = "position")
    private List<Consequence> consequences;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "milestone_effect", joinColumns = @JoinColumn(name = "milestone"))
    private Set<CarriedOut> carriedOut;

    // Follows from the history; kept so that the undecided ones are found without reading it.
    private boolean decided;

    // Follows from the history and the timing; kept so that what fails by itself is found without reckoning.
    private @Nullable LocalDate failsOn;

    private Instant recordedAt;
    private String recordedBy;

    @Version
    private int version;

    protected Milestone() {}

    /**
     * @param days by its calendar
     * @throws Rejected {@link MilestoneReason#CONSEQUENCE_REPEATED}, and the reasons of {@link Text}
     */
    Milestone(NewMilestone milestone, BusinessDays days, String by, Instant at) {
        Timing timing = milestone.timing();
        Interval measured = timing.measured();
        this.ref = milestone.ref().value();
        this.agreement = milestone.agreement();
        this.title = Text.required(milestone.title(), 300);
        this.condition = milestone.condition();
        this.longStop = timing.longStop();
        this.noticeDays = timing.noticeDays();
        this.graceDays = timing.graceDays();
        this.cureDays = timing.cureDays();
        this.calendar = timing.calendar();
        this.measuredFrom = measured == null ? null : measured.start();
        this.measuredUntil = measured == null ? null : measured.end();
        this.lastDay = timing.lastDay(days);
        this.evidence = Text.optional(milestone.evidence(), 1000);
        this.since = milestone.since();
        this.note = Text.optional(milestone.note(), 2000);
        this.history = new ArrayList<>();
        this.consequences = distinct(milestone.consequences());
        this.carriedOut = new HashSet<>();
        this.failsOn = dayAfter(lastDay);
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** Adds a state to its history. */
    void enter(StateChange change) {
        history.add(change);
        this.decided = change.decides();
        this.failsOn = decided || change.rests() ? null : dayAfter(lastDayToMeet());
    }

    /** Notes that a consequence happened. */
    void carriedOut(CarriedOut happened) {
        carriedOut.add(happened);
    }

    /** Takes the claim back that was entered last: it is again where it was before. */
    void unclaim(LocalDate on, String reason, String by, Instant at) {
        MilestoneStanding before = history.size() < 2
                ? new MilestoneStanding(MilestoneState.SCHEDULED, null)
                : history.get(history.size() - 2).standing();
        enter(new StateChange(before.state(), on, before.curableUntil(), reason, at, by));
    }

    /** The state that was recorded last, whatever day it is effective on. */
    MilestoneState latest() {
        return history.isEmpty()
                ? MilestoneState.SCHEDULED
                : history.get(history.size() - 1).state();
    }

    /** The last day on which it can be met, as known now: that of its cure, or its long stop with its grace; null for none. */
    @Nullable
    LocalDate lastDayToMeet() {
        LocalDate curable = curableUntil();
        return curable == null ? lastDay : curable;
    }

    /** Since it was missed, the last day on which it can still be met, as known now; null where it was not. */
    @Nullable
    LocalDate curableUntil() {
        return history.stream()
                .filter(change -> !change.rests())
                .reduce((earlier, later) -> later)
                .map(StateChange::curableUntil)
                .orElse(null);
    }

    /** The day on which it fails by itself unless somebody decides before; null for none, or while it waits for people. */
    @Nullable
    LocalDate failsOn() {
        return failsOn;
    }

    /** A day, or the later one on which its state changed last. */
    LocalDate from(LocalDate day) {
        return history.stream()
                .map(StateChange::effectiveOn)
                .filter(changed -> changed.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(day);
    }

    /** How often its state has changed: what a proposal about it was prepared against. */
    int changes() {
        return history.size();
    }

    /**
     * For what would decide about it.
     *
     * @throws Rejected {@link MilestoneReason#MILESTONE_DECIDED}
     */
    void requireUndecided() {
        if (decided) {
            throw new Rejected(
                    MilestoneReason.MILESTONE_DECIDED, "The milestone " + ref + " is " + Words.plain(latest()) + ".");
        }
    }

    /** Whether nothing more can become of it, as known now. */
    public boolean isDecided() {
        return decided;
    }

    public Ref ref() {
        return new Ref(ref);
    }

    public Ref agreement() {
        return agreement;
    }

    public String title() {
        return title;
    }

    public Condition condition() {
        return condition;
    }

    /** What its condition asks parties to certify, each once, from left to right. */
    public List<Leaf.CertifiedBy> certificatesAsked() {
        return condition
                .leaves()
                .filter(Leaf.CertifiedBy.class::isInstance)
                .map(Leaf.CertifiedBy.class::cast)
                .distinct()
                .toList();
    }

    public LongStop longStop() {
        return longStop;
    }

    public Timing timing() {
        Interval measured = measuredFrom == null ? null : new Interval(measuredFrom, measuredUntil);
        return new Timing(longStop, noticeDays, graceDays, cureDays, calendar, measured);
    }

    /** The last day on which it can be met, its long stop with the grace after it; null where there is none. */
    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    /** What has to be shown. */
    public String evidence() {
        return evidence;
    }

    /** From when on it stands in the contract; null when nobody says. */
    public @Nullable StatedDate since() {
        return since;
    }

    public String note() {
        return note;
    }

    public List<Consequence> consequences() {
        return List.copyOf(consequences);
    }

    /** What became of a consequence, by its place among those of the milestone; empty while the reading sees nothing. */
    public Optional<CarriedOut> carriedOut(int consequence, AsOf asOf) {
        return carriedOut.stream()
                .filter(happened -> happened.consequence() == consequence && happened.seen(asOf))
                .findFirst();
    }

    /** The commitments that its consequences name. */
    Set<Ref> commitmentsNamed() {
        return consequences.stream()
                .map(Consequence::commitment)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** What it releases of one commitment, by the tranches' numbers. */
    public List<Integer> tranchesReleased(Ref commitment) {
        return consequences.stream()
                .filter(consequence -> consequence.releasesFrom(commitment))
                .map(Consequence::tranche)
                .toList();
    }

    /** Whether the reading knows it, and it stands in the contract by then (rule M7). */
    public boolean seen(AsOf asOf) {
        return asOf.knows(recordedAt) && (since == null || !since.first().isAfter(asOf.on()));
    }

    /** Its changes of state that the reading sees, in the order in which they took effect; of one day, as recorded. */
    public List<StateChange> history(AsOf asOf) {
        return history.stream()
                .filter(change -> change.seen(asOf))
                .sorted(Comparator.comparing(StateChange::effectiveOn))
                .toList();
    }

    /** Where it stands; scheduled while its history says nothing, and measuring within its window (rules M6, M16). */
    public MilestoneStanding standing(AsOf asOf) {
        MilestoneStanding decided = telling(asOf)
                .map(StateChange::standing)
                .orElseGet(() -> new MilestoneStanding(MilestoneState.SCHEDULED, null));
        Interval window = timing().measured();
        boolean measuring = decided.state() == MilestoneState.SCHEDULED && window != null && window.holds(asOf.on());
        return measuring ? new MilestoneStanding(MilestoneState.MEASURING, measuredFrom) : decided;
    }

    // A decision ends the history: what was recorded before it, as of a later day, is no longer so.
    private Optional<StateChange> telling(AsOf asOf) {
        List<StateChange> byDay = history(asOf);
        return history.stream()
                .filter(change -> asOf.knows(change.recordedAt()))
                .reduce((earlier, later) -> later)
                .filter(change -> change.decides() && change.seen(asOf))
                .or(() -> byDay.stream().reduce((earlier, later) -> later));
    }

    public MilestoneState stateAsOf(AsOf asOf) {
        return standing(asOf).state();
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public int version() {
        return version;
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static List<Consequence> distinct(List<Consequence> consequences) {
        for (int i = 0; i < consequences.size(); i++) {
            if (consequences.indexOf(consequences.get(i)) < i) {
                throw Rejected.field(
                        "consequences/" + i,
                        MilestoneReason.CONSEQUENCE_REPEATED,
                        "Consequence " + i + " stands there already.");
            }
        }
        return new ArrayList<>(consequences);
    }
}
