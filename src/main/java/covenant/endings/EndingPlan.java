package covenant.endings;

import covenant.agreements.EndKind;
import covenant.approvals.Change;
import covenant.commitments.NewCommitment;
import covenant.commitments.NewTranche;
import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.Faults;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the end of an agreement does to each open thing: a pure function of what is open and of what was decided about it.
 *
 * @param open what is open, the power that is exercised included
 * @param carried what each carried commitment becomes, by the reference of the old one
 */
record EndingPlan(NewEnding ending, List<OpenThing> open, Map<Ref, NewCommitment> carried) {

    EndingPlan(NewEnding ending, List<OpenThing> open) {
        this(ending, open, Map.of());
    }

    EndingPlan carrying(Map<Ref, NewCommitment> anew) {
        return new EndingPlan(ending, open, anew);
    }

    /** Changes when anything that is open does: what a proposal was prepared against (rule Z6). */
    static int version(int agreement, List<OpenThing> open) {
        return 31 * agreement + open.toString().hashCode();
    }

    /** @throws Rejected {@link EndingReason#NOT_OPEN}, {@link EndingReason#ENDING_INCOMPLETE}, one fault for each thing */
    void refuseIncomplete() {
        Faults faults = new Faults();
        for (int i = 0; i < ending.decisions().size(); i++) {
            Decision decision = ending.decisions().get(i);
            faults.check(
                    open.stream().anyMatch(thing -> decision.isAbout(thing) && !isExercised(thing)),
                    "decisions/" + i,
                    EndingReason.NOT_OPEN,
                    "No " + Words.plain(decision.thing()) + " " + decision.ref() + " is open under "
                            + ending.agreement() + ".");
        }
        open.stream()
                .filter(thing -> !thing.thing().endsByItself() && !isExercised(thing))
                .forEach(thing -> faults.check(
                        decisionOn(thing).isPresent(),
                        "decisions",
                        EndingReason.ENDING_INCOMPLETE,
                        "Nothing is decided about " + name(thing) + ", which is " + thing.state() + "."));
        faults.refuseIfAny();
    }

    /** Whether it is the power that the end exercises, about which nothing else is decided. */
    boolean isExercised(OpenThing thing) {
        return thing.thing() == Thing.POWER && thing.ref().equals(ending.power());
    }

    /** What was decided about a thing; what ends by itself ends. */
    Choice choice(OpenThing thing) {
        return decisionOn(thing).map(Decision::choice).orElse(Choice.ENDS);
    }

    /** The things of a kind that end. */
    List<Ref> ends(Thing kind) {
        return open.stream()
                .filter(thing -> thing.thing() == kind && !isExercised(thing) && choice(thing) == Choice.ENDS)
                .map(OpenThing::ref)
                .toList();
    }

    /** The milestones that end: what hangs on them lapses, and is not carried. */
    Set<Ref> endingMilestones() {
        return Set.copyOf(ends(Thing.MILESTONE));
    }

    /** Why, for the history of whatever ends with it. */
    String told() {
        return "The agreement " + ending.agreement() + " "
                + (ending.kind() == EndKind.EXPIRED ? "expired" : "was " + Words.plain(ending.kind())) + ": "
                + ending.reason();
    }

    /** Thing by thing, stage by stage, what carries, what ends and what stays. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change("agreement " + ending.agreement(), "in force", Words.plain(ending.kind())));
        changes.add(Change.added("effectiveOn", ending.effectiveOn()));
        changes.add(Change.added("reason", ending.reason()));
        if (ending.successor() != null) {
            changes.add(Change.added("successor", ending.successor()));
        }
        ending.evidence()
                .forEach(evidence ->
                        changes.add(Change.added("evidence " + evidence.name(), "SHA-256 " + evidence.sha256())));
        for (OpenThing thing : open) {
            if (thing.position() == null) {
                changes.add(new Change(name(thing), thing.state(), after(thing)));
            } else {
                changes.addAll(stages(thing, thing.position()));
            }
        }
        return changes;
    }

    private String after(OpenThing thing) {
        if (isExercised(thing)) {
            return "exercised";
        }
        return switch (choice(thing)) {
            case ENDS ->
                thing.thing() == Thing.DISPUTE ? "settled" : thing.thing() == Thing.MILESTONE ? "superseded" : "ends";
            case STAYS -> "stays " + thing.state();
            case CARRIES -> "goes on, " + thing.state() + ", under " + ending.successor();
        };
    }

    private List<Change> stages(OpenThing thing, Position position) {
        List<Change> changes = new ArrayList<>();
        NewCommitment anew = carried.get(thing.ref());
        // What hangs on a milestone that ends is released, whatever becomes of the rest of the commitment.
        Quantity lapsing = thing.hangingOn(endingMilestones(), position.unit());
        if (position.outstanding().isZero()) {
            changes.add(new Change(name(thing), thing.state(), became(thing, anew, thing.state())));
        }
        for (Stage stage : List.of(Stage.CONTINGENT, Stage.FIRM)) {
            Quantity kept = stage == Stage.CONTINGENT ? position.in(stage).minus(lapsing) : position.in(stage);
            if (kept.isPositive()) {
                changes.add(new Change(
                        name(thing) + ": " + Words.plain(stage),
                        kept.toString(),
                        became(thing, anew, Words.plain(stage))));
            }
        }
        if (lapsing.isPositive()) {
            changes.add(new Change(
                    name(thing) + ": contingent on what ends", lapsing.toString(), Words.plain(Stage.RELEASED)));
        }
        if (position.due().isPositive()) {
            changes.add(new Change(name(thing) + ": due", position.due().toString(), "stays due"));
        }
        if (anew != null) {
            changes.add(Change.added("commitment " + anew.ref(), anew.inWords()));
            anew.terms().tranches().forEach(tranche -> changes.add(change(anew, tranche)));
        }
        return changes;
    }

    private String became(OpenThing thing, @Nullable NewCommitment anew, String stage) {
        return switch (choice(thing)) {
            case ENDS -> Words.plain(Stage.RELEASED);
            case STAYS -> "stays " + stage;
            case CARRIES -> "carried into " + (anew == null ? "" : anew.ref()) + " (" + stage + ")";
        };
    }

    private static Change change(NewCommitment anew, NewTranche tranche) {
        return Change.added(
                "commitment " + anew.ref() + ": tranche " + tranche.number(),
                tranche.title() + ": " + tranche.quantity()
                        + (tranche.dueOn() == null ? "" : ", due " + tranche.dueOn())
                        + (tranche.milestone() == null ? "" : ", on milestone " + tranche.milestone()));
    }

    private Optional<Decision> decisionOn(OpenThing thing) {
        return ending.decisions().stream()
                .filter(decision -> decision.isAbout(thing))
                .findFirst();
    }

    private static String name(OpenThing thing) {
        return thing.thing().name().toLowerCase(Locale.ROOT) + " " + thing.ref();
    }
}
