package covenant.obligations.web;

import covenant.agreements.Agreement;
import covenant.agreements.AgreementReason;
import covenant.agreements.Clause;
import covenant.agreements.ReadAgreements;
import covenant.agreements.RoleOf;
import covenant.calendars.Adjustment;
import covenant.calendars.HolidayCalendar;
import covenant.calendars.ReadCalendars;
import covenant.commitments.Commitment;
import covenant.commitments.CommitmentAsOf;
import covenant.commitments.CommitmentFilter;
import covenant.commitments.ReadCommitments;
import covenant.kernel.Faults;
import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import covenant.kernel.Unit;
import covenant.kernel.Words;
import covenant.obligations.Due;
import covenant.obligations.DueKind;
import covenant.obligations.NewObligation;
import covenant.obligations.ObligationKind;
import covenant.obligations.RaiseObligation;
import covenant.platform.Asked;
import covenant.platform.PageRef;
import covenant.platform.SentOnce;
import covenant.platform.SentOnce.Done;
import covenant.platform.TimeBar;
import covenant.platform.TypedDay;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The form that raises an obligation of a signed agreement: once, again and again, or when a milestone is met. */
@Named
@ViewScoped
public class NewObligationPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @Inject
    private RaiseObligation raiseObligation;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private ReadCalendars readCalendars;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    @Inject
    private SentOnce sentOnce;

    private final HashMap<String, @Nullable String> fields = new HashMap<>();

    /** What was typed, by the name of its field. */
    public Map<String, @Nullable String> fields() {
        return fields;
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

    /** Those with a role in the agreement. */
    public List<Ref> parties() {
        return agreement().roles().stream()
                .map(RoleOf::party)
                .distinct()
                .sorted()
                .toList();
    }

    public List<Clause> clauses() {
        return readAgreements.clauses(agreement().ref(), timeBar.asOf());
    }

    public List<Commitment> commitments() {
        return readCommitments
                .list(CommitmentFilter.ofAgreement(agreement().ref()), timeBar.asOf(), "", MOST)
                .items()
                .stream()
                .map(CommitmentAsOf::commitment)
                .toList();
    }

    public List<HolidayCalendar> calendars() {
        return readCalendars.list(timeBar.asOf(), "", MOST).items();
    }

    public List<ObligationKind> kinds() {
        return Arrays.asList(ObligationKind.values());
    }

    public List<DueKind> dues() {
        return Arrays.asList(DueKind.values());
    }

    public List<Qualifier> qualifiers() {
        return Arrays.asList(Qualifier.values());
    }

    public List<Adjustment> adjustments() {
        return Arrays.asList(Adjustment.values());
    }

    /** Raises it, once, and leads to its page. */
    public void raise() {
        NewObligation obligation = obligation();
        sentOnce.act(() -> new Done(
                "/obligations/obligation.xhtml?ref="
                        + raiseObligation.raise(obligation).ref(),
                "It is raised."));
    }

    private NewObligation obligation() {
        Faults faults = new Faults();
        Ref ref = faults.required("ref", fields.get("ref"), Ref::new);
        String title = faults.required("title", fields.get("title"), text -> Text.required(text, 300));
        Ref obligor = faults.required("obligor", fields.get("obligor"), Ref::new);
        Ref obligee = faults.optional("obligee", fields.get("obligee"), Ref::new);
        ObligationKind kind =
                faults.required("kind", fields.get("kind"), word -> Words.parse(ObligationKind.class, word));
        Ref clause = faults.optional("clause", fields.get("clause"), Ref::new);
        Ref commitment = faults.optional("commitment", fields.get("commitment"), Ref::new);
        String owner = faults.optional("owner", fields.get("owner"), text -> Text.required(text, 64));
        String evidence = faults.read("evidence", () -> Text.optional(fields.get("evidence"), 1000));
        String note = faults.read("note", () -> Text.optional(fields.get("note"), 2000));
        Due due = due(faults);
        Stated quantity = quantity(faults);
        faults.refuseIfAny();
        return new NewObligation(
                Objects.requireNonNull(ref),
                agreement().ref(),
                clause,
                commitment,
                Objects.requireNonNull(obligor),
                obligee,
                Objects.requireNonNull(kind),
                Objects.requireNonNull(title),
                Objects.requireNonNull(due),
                quantity,
                owner,
                Objects.requireNonNull(evidence),
                Objects.requireNonNull(note));
    }

    private @Nullable Due due(Faults faults) {
        DueKind kind = faults.required("due", fields.get("due"), word -> Words.parse(DueKind.class, word));
        StatedDate fallsOn = faults.optional("due/fallsOn", fields.get("fallsOn"), NewObligationPage::date);
        String recurrence =
                faults.optional("due/recurrence", fields.get("recurrence"), text -> Text.required(text, 200));
        LocalDate startsOn = faults.optional("due/startsOn", fields.get("startsOn"), TypedDay::read);
        Adjustment adjustment = faults.optional(
                "due/adjustment", fields.get("adjustment"), word -> Words.parse(Adjustment.class, word));
        Ref calendar = faults.optional("due/calendar", fields.get("calendar"), Ref::new);
        Integer days = faults.optional("due/days", fields.get("days"), NewObligationPage::days);
        return kind == null
                ? null
                : faults.read("due", () -> new Due(kind, fallsOn, recurrence, startsOn, adjustment, calendar, days));
    }

    private @Nullable Stated quantity(Faults faults) {
        Qualifier qualifier =
                faults.optional("qualifier", fields.get("qualifier"), word -> Words.parse(Qualifier.class, word));
        if (qualifier == null) {
            return null;
        }
        Unit unit = faults.required("unit", fields.get("unit"), text -> new Unit(text.strip()));
        if (unit == null) {
            return null;
        }
        Quantity amount = faults.optional("amount", fields.get("amount"), text -> Quantity.of(text.strip(), unit));
        Quantity upper = faults.optional("upper", fields.get("upper"), text -> Quantity.of(text.strip(), unit));
        boolean read =
                (amount != null || fields.get("amount") == null) && (upper != null || fields.get("upper") == null);
        return read ? faults.read("amount", () -> new Stated(qualifier, amount, upper, unit)) : null;
    }

    private static StatedDate date(String text) {
        return new StatedDate(text.strip());
    }

    // What is no number is no number of days either, and refused with the rest of what is said of the due date.
    private static Integer days(String text) {
        return text.strip().matches("[0-9]{1,5}") ? Integer.valueOf(text.strip()) : -1;
    }
}
