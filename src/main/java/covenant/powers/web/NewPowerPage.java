package covenant.powers.web;

import covenant.agreements.Agreement;
import covenant.agreements.AgreementReason;
import covenant.agreements.Clause;
import covenant.agreements.ReadAgreements;
import covenant.agreements.RoleOf;
import covenant.calendars.HolidayCalendar;
import covenant.calendars.ReadCalendars;
import covenant.kernel.Faults;
import covenant.kernel.Ref;
import covenant.kernel.Text;
import covenant.kernel.Words;
import covenant.platform.Asked;
import covenant.platform.PageRef;
import covenant.platform.SentOnce;
import covenant.platform.SentOnce.Done;
import covenant.platform.TimeBar;
import covenant.platform.TypedDay;
import covenant.powers.NewPower;
import covenant.powers.PowerKind;
import covenant.powers.RecordPower;
import covenant.powers.Window;
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

/** The form that records a power of a signed agreement. */
@Named
@ViewScoped
public class NewPowerPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @Inject
    private RecordPower recordPower;

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

    public List<HolidayCalendar> calendars() {
        return readCalendars.list(timeBar.asOf(), "", MOST).items();
    }

    public List<PowerKind> kinds() {
        return Arrays.asList(PowerKind.values());
    }

    /** Records it, once, and leads to its page. */
    public void record() {
        NewPower power = power();
        sentOnce.act(() ->
                new Done("/powers/power.xhtml?ref=" + recordPower.record(power).ref(), "It is recorded."));
    }

    private NewPower power() {
        Faults faults = new Faults();
        Ref ref = faults.required("ref", fields.get("ref"), Ref::new);
        String title = faults.required("title", fields.get("title"), text -> Text.required(text, 300));
        Ref holder = faults.required("holder", fields.get("holder"), Ref::new);
        Ref counterparty = faults.optional("counterparty", fields.get("counterparty"), Ref::new);
        PowerKind kind = faults.required("kind", fields.get("kind"), word -> Words.parse(PowerKind.class, word));
        Ref clause = faults.optional("clause", fields.get("clause"), Ref::new);
        String says = faults.read("text", () -> Text.optional(fields.get("text"), 2000));
        String owner = faults.optional("owner", fields.get("owner"), text -> Text.required(text, 64));
        String evidence = faults.read("evidence", () -> Text.optional(fields.get("evidence"), 1000));
        String note = faults.read("note", () -> Text.optional(fields.get("note"), 2000));
        Window window = window(faults);
        faults.refuseIfAny();
        return new NewPower(
                Objects.requireNonNull(ref),
                agreement().ref(),
                clause,
                Objects.requireNonNull(holder),
                counterparty,
                Objects.requireNonNull(kind),
                Objects.requireNonNull(title),
                Objects.requireNonNull(says),
                Objects.requireNonNull(window),
                owner,
                Objects.requireNonNull(evidence),
                Objects.requireNonNull(note));
    }

    private @Nullable Window window(Faults faults) {
        LocalDate opensOn = faults.optional("opensOn", fields.get("opensOn"), TypedDay::read);
        LocalDate until = faults.optional("until", fields.get("until"), TypedDay::read);
        Integer days = faults.optional("days", fields.get("days"), NewPowerPage::days);
        Ref calendar = faults.optional("window/calendar", fields.get("calendar"), Ref::new);
        return faults.read("until", () -> new Window(opensOn, until, days, calendar));
    }

    // What is no number is no number of days either, and refused with the rest of the window.
    private static Integer days(String text) {
        return text.strip().matches("[0-9]{1,5}") ? Integer.valueOf(text.strip()) : -1;
    }
}
