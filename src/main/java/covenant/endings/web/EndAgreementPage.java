package covenant.endings.web;

import covenant.agreements.Agreement;
import covenant.agreements.AgreementReason;
import covenant.agreements.EndKind;
import covenant.agreements.ReadAgreements;
import covenant.approvals.Approval;
import covenant.approvals.ApprovalReason;
import covenant.approvals.Change;
import covenant.endings.Choice;
import covenant.endings.Decision;
import covenant.endings.NewEnding;
import covenant.endings.OpenThing;
import covenant.endings.ProposeEnding;
import covenant.endings.ReadOpen;
import covenant.endings.Thing;
import covenant.evidence.NewEvidence;
import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.Faults;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.kernel.Words;
import covenant.platform.Asked;
import covenant.platform.Figures;
import covenant.platform.PageRef;
import covenant.platform.Redirect;
import covenant.platform.TimeBar;
import covenant.platform.TypedDay;
import covenant.platform.TypedEvidence;
import covenant.powers.Power;
import covenant.powers.PowerFilter;
import covenant.powers.PowerKind;
import covenant.powers.ReadPowers;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/**
 * The form that proposes the end of an agreement. It asks about each open thing and chooses nothing itself, keeps what was
 * typed, and shows what would change before anything is sent.
 */
@Named
@ViewScoped
public class EndAgreementPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @Inject
    private ProposeEnding proposeEnding;

    @Inject
    private ReadOpen readOpen;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadPowers readPowers;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    @Inject
    private Redirect redirect;

    private final HashMap<String, @Nullable String> fields = new HashMap<>();
    private final ArrayList<HashMap<String, @Nullable String>> decisions = new ArrayList<>();
    private ArrayList<Change> seen = new ArrayList<>();
    private String agreement = "";
    private int version;
    private @Nullable String done;

    @PostConstruct
    void open() {
        agreement = asked.text("agreement");
        fields.put("effectiveOn", timeBar.asOf().on().toString());
        version = agreement().version();
    }

    /** What was typed, by the name of its field. */
    public Map<String, @Nullable String> fields() {
        return fields;
    }

    /** @throws Rejected {@link AgreementReason#AGREEMENT_UNKNOWN} */
    public Agreement agreement() {
        return readAgreements.one(PageRef.of(agreement, AgreementReason.AGREEMENT_UNKNOWN));
    }

    public List<EndKind> kinds() {
        return Arrays.asList(EndKind.values());
    }

    /** The signed agreements that can take its place. */
    public List<Agreement> successors() {
        return readAgreements.list(Set.of(), null, timeBar.asOf(), "", MOST).items().stream()
                .filter(other -> !other.ref().equals(agreement().ref()) && other.end(timeBar.asOf()) == null)
                .toList();
    }

    /** The powers to terminate that stand in it. */
    public List<Power> powers() {
        PowerFilter toTerminate = new PowerFilter(agreement().ref(), null, null, Set.of(), null, PowerKind.TERMINATE);
        return readPowers.list(toTerminate, timeBar.asOf(), "", MOST).items().stream()
                .filter(power -> power.status(timeBar.asOf()).isOpen())
                .toList();
    }

    /** What is open, on the day that was typed. */
    public List<OpenThing> things() {
        return readOpen.of(agreement().ref(), day());
    }

    /** What was typed about the things, in their order. */
    public Map<String, @Nullable String> decision(OpenThing thing) {
        String about = Words.of(thing.thing()) + " " + thing.ref();
        return decisions.stream()
                .filter(row -> about.equals(row.get("about")))
                .findFirst()
                .orElseGet(() -> {
                    HashMap<String, @Nullable String> row = new HashMap<>();
                    row.put("about", about);
                    decisions.add(row);
                    return row;
                });
    }

    /** Where it stands, in words; of a commitment what is in which stage, with separators. */
    public String state(OpenThing thing) {
        Position position = thing.position();
        if (position == null || position.outstanding().isZero()) {
            return thing.state();
        }
        return Stream.of(Stage.CONTINGENT, Stage.FIRM, Stage.DUE)
                .filter(stage -> position.in(stage).isPositive())
                .map(stage -> Words.plain(stage) + " " + Figures.exact(position.in(stage)))
                .collect(Collectors.joining(", "));
    }

    public List<Choice> choices() {
        return Arrays.asList(Choice.values());
    }

    /** What would change, field by field, as it was last shown; empty before. */
    public List<Change> seen() {
        return seen;
    }

    /** Shows what would change. Nothing is recorded. */
    public void review() {
        seen = preview(read());
    }

    /**
     * Proposes what was shown, once, and leads to its approval. What was chosen after that is shown first.
     *
     * @throws Rejected {@link ApprovalReason#TARGET_CHANGED}, and whatever {@link ProposeEnding} refuses
     */
    public synchronized void propose() {
        if (done != null) {
            redirect.to("/approvals/approval.xhtml?id=" + done, "It was proposed already.");
            return;
        }
        NewEnding ending = read();
        ArrayList<Change> now = preview(ending);
        if (now.equals(seen)) {
            Approval approval = proposeEnding.propose(ending);
            done = Long.toString(approval.id());
            redirect.to(
                    "/approvals/approval.xhtml?id=" + done, "Proposed. It counts when a second person approves it.");
        }
        seen = now;
    }

    private ArrayList<Change> preview(NewEnding ending) {
        int current = agreement().version();
        if (current != version) {
            version = current;
            seen = new ArrayList<>();
            throw new Rejected(
                    ApprovalReason.TARGET_CHANGED,
                    "The agreement was changed after this page was opened. What you chose is kept; look at what is open"
                            + " now, and at what would change.");
        }
        return new ArrayList<>(proposeEnding.preview(ending));
    }

    private LocalDate day() {
        try {
            return Optional.ofNullable(fields.get("effectiveOn"))
                    .map(TypedDay::read)
                    .orElse(timeBar.asOf().on());
        } catch (Rejected notADay) {
            return timeBar.asOf().on();
        }
    }

    private NewEnding read() {
        Faults faults = new Faults();
        EndKind kind = faults.required("kind", fields.get("kind"), word -> Words.parse(EndKind.class, word));
        LocalDate on = faults.required("effectiveOn", fields.get("effectiveOn"), TypedDay::read);
        String reason = faults.required("reason", fields.get("reason"), text -> Text.required(text, 900));
        Ref successor = faults.optional("successor", fields.get("successor"), Ref::new);
        Ref power = faults.optional("power", fields.get("power"), Ref::new);
        List<NewEvidence> evidence = TypedEvidence.read(fields, faults);
        List<Decision> decided = decided(faults);
        faults.refuseIfAny();
        return new NewEnding(
                agreement().ref(),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(on),
                Objects.requireNonNull(reason),
                evidence,
                successor,
                power,
                decided);
    }

    // A clause ends by itself, and the power that is exercised is decided about by that.
    private boolean isAsked(OpenThing thing) {
        boolean exercised = thing.thing() == Thing.POWER && thing.ref().value().equals(fields.get("power"));
        return thing.thing() != Thing.CLAUSE && !exercised;
    }

    private static Choice choice(String word) {
        return Words.parse(Choice.class, word);
    }

    private List<Decision> decided(Faults faults) {
        List<Decision> decided = new ArrayList<>();
        List<OpenThing> things = things();
        for (int i = 0; i < things.size(); i++) {
            OpenThing thing = things.get(i);
            Map<String, @Nullable String> row = decision(thing);
            String field = "decisions/" + i;
            Choice choice = isAsked(thing)
                    ? faults.required(field + "/decision", row.get("choice"), EndAgreementPage::choice)
                    : faults.optional(field + "/decision", row.get("choice"), EndAgreementPage::choice);
            boolean anew = thing.thing() == Thing.COMMITMENT && choice == Choice.CARRIES;
            Ref into = anew ? faults.required(field + "/into", row.get("into"), Ref::new) : null;
            if (choice != null && (!anew || into != null)) {
                decided.add(new Decision(thing.thing(), thing.ref(), choice, into));
            }
        }
        return decided;
    }
}
