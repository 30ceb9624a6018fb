package covenant.journal.web;

import covenant.journal.NewPeriod;
import covenant.journal.OpenPeriod;
import covenant.journal.Period;
import covenant.journal.ReadPeriods;
import covenant.kernel.Faults;
import covenant.kernel.Ref;
import covenant.kernel.Slice;
import covenant.platform.Asked;
import covenant.platform.Redirect;
import covenant.platform.TypedDay;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fiscal periods, and the form that opens the next one. */
@Named
@RequestScoped
public class PeriodsPage {

    private static final int PAGE = 100;

    @Inject
    private ReadPeriods readPeriods;

    @Inject
    private OpenPeriod openPeriod;

    @Inject
    private Asked asked;

    @Inject
    private Redirect redirect;

    private final HashMap<String, @Nullable String> fields = new HashMap<>();
    private Slice<Period> slice;

    @PostConstruct
    void read() {
        slice = readPeriods.list(asked.after(), PAGE);
        slice.items().stream()
                .map(Period::endsOn)
                .max(LocalDate::compareTo)
                .ifPresent(end -> fields.put("startsOn", end.toString()));
    }

    public List<Period> periods() {
        return slice.items();
    }

    public @Nullable String next() {
        return slice.next();
    }

    public void open() {
        Faults faults = new Faults();
        Ref ref = faults.required("ref", fields.get("ref"), Ref::new);
        LocalDate startsOn = faults.required("startsOn", fields.get("startsOn"), TypedDay::read);
        LocalDate endsOn = faults.required("endsOn", fields.get("endsOn"), TypedDay::read);
        faults.refuseIfAny();
        Period opened = openPeriod.open(new NewPeriod(
                Objects.requireNonNull(ref), Objects.requireNonNull(startsOn), Objects.requireNonNull(endsOn)));
        redirect.to("/journal/period.xhtml?ref=" + opened.ref(), "Opened: " + opened.ref() + ".");
    }

    /** What is typed, by field. */
    public Map<String, @Nullable String> fields() {
        return fields;
    }
}
