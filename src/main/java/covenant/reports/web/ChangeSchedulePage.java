package covenant.reports.web;

import covenant.kernel.Faults;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.notifications.Address;
import covenant.platform.Asked;
import covenant.platform.Redirect;
import covenant.reports.ChangeSchedule;
import covenant.reports.ReadSchedules;
import covenant.reports.ReportReason;
import covenant.reports.Schedule;
import covenant.reports.ScheduleChange;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes a schedule, as it was when the page was opened: what it is called, who gets it, and whether it runs. */
@Named
@RequestScoped
public class ChangeSchedulePage {

    private static final int LONGEST_TITLE = 300;

    @Inject
    private ReadSchedules readSchedules;

    @Inject
    private ChangeSchedule changeSchedule;

    @Inject
    private Redirect redirect;

    @Inject
    private Asked asked;

    private String ref = "";
    private @Nullable Schedule schedule;
    private @Nullable String version;
    private @Nullable String title;
    private @Nullable String recipients;
    private @Nullable String enabled;

    // Not a view parameter: those are set after the form's fields have asked for what they show.
    @PostConstruct
    void read() {
        ref = asked.text("ref");
    }

    /**
     * Shows the schedule as it is.
     *
     * @throws Rejected {@link ReportReason#SCHEDULE_UNKNOWN}
     */
    @AllowedTo(Role.ADMIN)
    public void open() {
        Schedule shown = schedule();
        version = Integer.toString(shown.version());
        title = shown.title();
        recipients = Address.text(shown.recipients());
        enabled = shown.isEnabled() ? "yes" : "no";
    }

    public Schedule schedule() {
        if (schedule == null) {
            schedule = readSchedules.one(new Ref(ref));
        }
        return schedule;
    }

    /**
     * Changes it from now on.
     *
     * @throws Rejected {@link ReportReason#SCHEDULE_CHANGED}
     */
    public void change() {
        Schedule changed = changeSchedule.change(new Ref(ref), scheduleChange());
        redirect.to(
                "/reports/schedule.xhtml?ref=" + changed.ref(),
                changed.isEnabled()
                        ? "Changed. Its next report is made when its time comes."
                        : "Paused. It makes no reports until it is enabled again, and those days are not made up for.");
    }

    public @Nullable String getVersion() {
        return version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getRecipients() {
        return recipients;
    }

    public void setRecipients(@Nullable String recipients) {
        this.recipients = recipients;
    }

    public @Nullable String getEnabled() {
        return enabled;
    }

    public void setEnabled(@Nullable String enabled) {
        this.enabled = enabled;
    }

    private ScheduleChange scheduleChange() {
        Faults faults = new Faults();
        String called = faults.required("title", title, text -> Text.required(text, LONGEST_TITLE));
        List<Address> addresses = faults.read("recipients", () -> Address.list(recipients == null ? "" : recipients));
        // What a browser sends in a hidden field is its user's word: nonsense is no version that there is.
        int seen = version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
        faults.refuseIfAny();
        return new ScheduleChange(
                seen, Objects.requireNonNull(called), Objects.requireNonNull(addresses), "yes".equals(enabled));
    }
}
