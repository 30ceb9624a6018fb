package covenant.reports.web;

import covenant.kernel.Faults;
import covenant.kernel.Ref;
import covenant.kernel.Text;
import covenant.notifications.Address;
import covenant.parties.Party;
import covenant.platform.Redirect;
import covenant.platform.TimeBar;
import covenant.reports.NewSchedule;
import covenant.reports.RecordSchedule;
import covenant.reports.Schedule;
import covenant.reports.ScheduledReport;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records a schedule. */
@Named
@RequestScoped
public class NewSchedulePage {

    private static final int LONGEST_TITLE = 300;

    @Inject
    private RecordSchedule recordSchedule;

    @Inject
    private Redirect redirect;

    @Inject
    private TimeBar timeBar;

    private @Nullable String ref;
    private @Nullable String title;
    private @Nullable String at = "06:00";
    private @Nullable String book;
    private @Nullable String recipients;

    /** Refuses the page to who may not record anyway, before they type. */
    @AllowedTo(Role.ADMIN)
    public void open() {}

    public List<Party> books() {
        return timeBar.parties();
    }

    public void record() {
        Schedule recorded = recordSchedule.record(newSchedule());
        redirect.to(
                "/reports/schedule.xhtml?ref=" + recorded.ref(),
                "Recorded: " + recorded.title() + ". Its first report is made on " + recorded.startsOn() + ".");
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getAt() {
        return at;
    }

    public void setAt(@Nullable String at) {
        this.at = at;
    }

    public @Nullable String getBook() {
        return book;
    }

    public void setBook(@Nullable String book) {
        this.book = book;
    }

    public @Nullable String getRecipients() {
        return recipients;
    }

    public void setRecipients(@Nullable String recipients) {
        this.recipients = recipients;
    }

    // Everything that is wrong is said at once.
    private NewSchedule newSchedule() {
        Faults faults = new Faults();
        Ref reference = faults.required("ref", ref, text -> new Ref(text.strip()));
        String called = faults.required("title", title, text -> Text.required(text, LONGEST_TITLE));
        LocalTime time = faults.required("at", at, text -> Schedule.time(text.strip()));
        Ref party = faults.optional("book", book, Ref::new);
        List<Address> addresses = faults.read("recipients", () -> Address.list(recipients == null ? "" : recipients));
        faults.refuseIfAny();
        return new NewSchedule(
                Objects.requireNonNull(reference),
                Objects.requireNonNull(called),
                ScheduledReport.MILESTONES,
                Objects.requireNonNull(time),
                party,
                Objects.requireNonNull(addresses),
                null);
    }
}
