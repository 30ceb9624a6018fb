package covenant.milestones.web;

import covenant.agreements.Agreement;
import covenant.agreements.AgreementReason;
import covenant.agreements.ReadAgreements;
import covenant.calendars.HolidayCalendar;
import covenant.calendars.ReadCalendars;
import covenant.journal.Stage;
import covenant.kernel.Faults;
import covenant.kernel.KernelReason;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import covenant.kernel.Unit;
import covenant.kernel.Words;
import covenant.milestones.Combination;
import covenant.milestones.Condition;
import covenant.milestones.Consequence;
import covenant.milestones.ConsequenceKind;
import covenant.milestones.LongStop;
import covenant.milestones.LongStopKind;
import covenant.milestones.NewMilestone;
import covenant.milestones.RecordMilestone;
import covenant.milestones.Timing;
import covenant.milestones.Turn;
import covenant.platform.Asked;
import covenant.platform.FormRows;
import covenant.platform.PageRef;
import covenant.platform.SentOnce;
import covenant.platform.SentOnce.Done;
import covenant.platform.TimeBar;
import covenant.platform.TypedDay;
import covenant.sources.Measure;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/**
 * The form that records a milestone of a signed agreement. Its condition combines leaves in one way; one that is nested deeper
 * is recorded over the API. It keeps what was typed until it is accepted.
 */
@Named
@ViewScoped
public class NewMilestonePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @Inject
    private RecordMilestone recordMilestone;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadCalendars readCalendars;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    @Inject
    private SentOnce sentOnce;

    private final HashMap<String, @Nullable String> fields = new HashMap<>();
    private final FormRows leaves = new FormRows();
    private final FormRows consequences = new FormRows();

    public NewMilestonePage() {
        leaves.add();
    }

    /** What was typed, by the name of its field. */
    public Map<String, @Nullable String> fields() {
        return fields;
    }

    /** The same for each leaf of the condition. */
    public FormRows leaves() {
        return leaves;
    }

    /** The same for each consequence. */
    public FormRows consequences() {
        return consequences;
    }

    /** Whether the address says of which agreement. */
    public boolean isChosen() {
        return !asked.text("agreement").isEmpty();
    }

    public List<Agreement> agreements() {
        return readAgreements.list(Set.of(), null, timeBar.asOf(), "", MOST).items();
    }

    public Agreement agreement() {
        return readAgreements.one(PageRef.of(asked.text("agreement"), AgreementReason.AGREEMENT_UNKNOWN));
    }

    public List<HolidayCalendar> calendars() {
        return readCalendars.list(timeBar.asOf(), "", MOST).items();
    }

    public List<LongStopKind> longStops() {
        return Arrays.asList(LongStopKind.values());
    }

    public List<TypedLeaf> kindsOfLeaf() {
        return TypedLeaf.ALL;
    }

    public List<Stage> stages() {
        return Stage.OF_A_UNIT;
    }

    public List<Measure> measures() {
        return Arrays.asList(Measure.values());
    }

    public List<ConsequenceKind> kindsOfConsequence() {
        return Arrays.asList(ConsequenceKind.values());
    }

    public List<Turn> turns() {
        return Arrays.asList(Turn.values());
    }

    /** Records it, once, and leads to its page. */
    public void record() {
        NewMilestone milestone = milestone();
        sentOnce.act(() -> new Done(
                "/milestones/milestone.xhtml?ref="
                        + recordMilestone.record(milestone).ref(),
                "The milestone is recorded."));
    }

    private NewMilestone milestone() {
        Faults faults = new Faults();
        Ref ref = faults.required("ref", fields.get("ref"), Ref::new);
        String title = faults.required("title", fields.get("title"), text -> Text.required(text, 300));
        Condition condition = condition(faults);
        Timing timing = timing(faults);
        String evidence = faults.read("evidence", () -> Text.optional(fields.get("evidence"), 1000));
        StatedDate since = faults.optional("since", fields.get("since"), text -> new StatedDate(text.strip()));
        String note = faults.read("note", () -> Text.optional(fields.get("note"), 2000));
        List<@Nullable Consequence> following = new ArrayList<>();
        for (int index : consequences.shown()) {
            following.add(consequence(faults, index));
        }
        faults.refuseIfAny();
        return new NewMilestone(
                Objects.requireNonNull(ref),
                agreement().ref(),
                Objects.requireNonNull(title),
                Objects.requireNonNull(condition),
                Objects.requireNonNull(timing),
                Objects.requireNonNull(evidence),
                since,
                Objects.requireNonNull(note),
                following.stream().map(Objects::requireNonNull).toList());
    }

    private @Nullable Condition condition(Faults faults) {
        List<@Nullable Condition> read = new ArrayList<>();
        for (int index : leaves.shown()) {
            read.add(TypedLeaf.read(faults, "leaves/" + index, leaves.row(index)));
        }
        if (read.contains(null)) {
            return null;
        }
        List<Condition> parts = read.stream().map(Objects::requireNonNull).toList();
        return parts.size() == 1 ? parts.get(0) : combined(faults, parts);
    }

    private @Nullable Condition combined(Faults faults, List<Condition> parts) {
        String how = Objects.requireNonNullElse(fields.get("combine"), "all_of");
        if (how.equals("at_least")) {
            Integer count = faults.required("count", fields.get("count"), NewMilestonePage::whole);
            return count == null ? null : faults.read("", () -> new Combination.AtLeast(count, parts));
        }
        return faults.read(
                "combine", () -> how.equals("any_of") ? new Combination.AnyOf(parts) : new Combination.AllOf(parts));
    }

    private @Nullable Timing timing(Faults faults) {
        LongStopKind kind =
                faults.required("longStop", fields.get("longStop"), word -> Words.parse(LongStopKind.class, word));
        LocalDate endsOn = faults.optional("endsOn", fields.get("endsOn"), TypedDay::read);
        Integer notice = faults.optional("noticeDays", fields.get("noticeDays"), NewMilestonePage::whole);
        Integer grace = faults.optional("graceDays", fields.get("graceDays"), NewMilestonePage::whole);
        Integer cure = faults.optional("cureDays", fields.get("cureDays"), NewMilestonePage::whole);
        Ref calendar = faults.optional("calendar", fields.get("calendar"), Ref::new);
        LocalDate from = faults.optional("measuredFrom", fields.get("measuredFrom"), TypedDay::read);
        LocalDate until = faults.optional("measuredUntil", fields.get("measuredUntil"), TypedDay::read);
        LongStop longStop = kind == null ? null : faults.read("endsOn", () -> new LongStop(kind, endsOn));
        return longStop == null
                ? null
                : faults.read(
                        "", () -> new Timing(longStop, notice, grace, cure, calendar, Timing.window(from, until)));
    }

    private @Nullable Consequence consequence(Faults faults, int index) {
        Map<String, @Nullable String> row = consequences.row(index);
        String field = "consequences/" + index;
        ConsequenceKind kind =
                faults.required(field + "/kind", row.get("kind"), word -> Words.parse(ConsequenceKind.class, word));
        Turn on = faults.required(field + "/on", row.get("on"), word -> Words.parse(Turn.class, word));
        Ref about = faults.optional(field + "/about", row.get("about"), Ref::new);
        Integer tranche = faults.optional(field + "/tranche", row.get("tranche"), NewMilestonePage::whole);
        Unit unit = faults.optional(field + "/unit", row.get("unit"), text -> new Unit(text.strip()));
        Quantity price = unit == null
                ? null
                : faults.required(field + "/amount", row.get("amount"), text -> Quantity.of(text.strip(), unit));
        String text = faults.read(field + "/text", () -> Text.optional(row.get("text"), 500));
        if (kind == null || on == null || text == null) {
            return null;
        }
        return faults.read(field + "/kind", () -> Consequence.of(kind, on, kind.target(about, tranche), price, text));
    }

    private static int whole(String text) {
        if (!text.strip().matches("[0-9]{1,5}")) {
            throw new Rejected(KernelReason.AMOUNT_MALFORMED, "'" + Text.excerpt(text) + "' is not a whole number.");
        }
        return Integer.parseInt(text.strip());
    }
}
