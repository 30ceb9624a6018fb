package covenant.milestones;

import covenant.kernel.AsOf;
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
import java.util.List;
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

    private static final int LONGEST_NOTICE = 1000;

    @Id
    private String ref;

    private Ref agreement;
    private String title;

    @Convert(converter = ConditionConverter.class)
    private Condition condition;

    @Embedded
    private LongStop longStop;

    private @Nullable Integer noticeDays;
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

    // Follows from the history; kept so that the undecided ones are found without reading it.
    private boolean decided;

    private Instant recordedAt;
    private String recordedBy;

    @Version
    private int version;

    protected Milestone() {}

    /**
     * @throws Rejected {@link MilestoneReason#NOTICE_MALFORMED}, {@link MilestoneReason#CONSEQUENCE_REPEATED}, and the
     *     reasons of {@link Text}
     */
    Milestone(NewMilestone milestone, String by, Instant at) {
        this.ref = milestone.ref().value();
        this.agreement = milestone.agreement();
        this.title = Text.required(milestone.title(), 300);
        this.condition = milestone.condition();
        this.longStop = milestone.longStop();
        this.noticeDays = bounded(milestone.noticeDays());
        this.evidence = Text.optional(milestone.evidence(), 1000);
        this.since = milestone.since();
        this.note = Text.optional(milestone.note(), 2000);
        this.history = new ArrayList<>();
        this.consequences = distinct(milestone.consequences());
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** Adds a state to its history. */
    void enter(StateChange change) {
        history.add(change);
        this.decided = change.state().isFinal();
    }

    /** The state that was recorded last, whatever day it is effective on. */
    MilestoneState latest() {
        return history.isEmpty()
                ? MilestoneState.SCHEDULED
                : history.get(history.size() - 1).state();
    }

    /** The state before the one that was recorded last. */
    MilestoneState before() {
        return history.size() < 2
                ? MilestoneState.SCHEDULED
                : history.get(history.size() - 2).state();
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

    public LongStop longStop() {
        return longStop;
    }

    /** How many business days ahead it has to be announced; null when nobody says. */
    public @Nullable Integer noticeDays() {
        return noticeDays;
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

    /** Where it stands; scheduled while its history says nothing (rule M6). */
    public MilestoneStanding standing(AsOf asOf) {
        List<StateChange> seen = history(asOf);
        if (seen.isEmpty()) {
            return new MilestoneStanding(MilestoneState.SCHEDULED, null);
        }
        StateChange last = seen.get(seen.size() - 1);
        return new MilestoneStanding(last.state(), last.effectiveOn());
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

    private static @Nullable Integer bounded(@Nullable Integer noticeDays) {
        if (noticeDays != null && (noticeDays < 0 || noticeDays > LONGEST_NOTICE)) {
            throw Rejected.field(
                    "noticeDays",
                    MilestoneReason.NOTICE_MALFORMED,
                    "A notice of " + noticeDays + " business days is not between 0 and " + LONGEST_NOTICE + ".");
        }
        return noticeDays;
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
