package covenant.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import covenant.it.Api;
import covenant.it.InBrowser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchedulesPageBrowserIT extends InBrowser {

    private final String ref = Api.ref("DAILY");

    @Test
    void an_administrator_records_a_schedule_runs_it_and_pauses_it() {
        logIn("admin");
        open("/reports/schedules.xhtml");
        assertAccessible();
        link("New schedule").click();
        field("Reference").fill(ref);
        field("Daily at").fill("6 o'clock");
        button("Record the schedule");
        assertThat(main()).contains("'Title' is missing.", "'6 o'clock' is not a time of day.");
        assertThat(field("Reference").inputValue()).isEqualTo(ref);
        assertAccessible();
        field("Title").fill("Milestones of the test");
        field("Daily at").fill("06:30");
        field("By mail to").fill("treasury@example.org");
        button("Record the schedule");
        assertThat(main()).contains("Recorded: Milestones of the test", "enabled", "06:30");
        assertAccessible();

        button("Run now");
        assertThat(main()).contains("is made and kept", "Excel");

        link("Change or pause").click();
        assertAccessible();
        field("By mail to").fill("not an address");
        button("Change the schedule");
        assertThat(main()).contains("'not an address' is not a mail address.");
        field("By mail to").fill("");
        field("Title").fill("Milestones, renamed");
        field("Makes reports").selectOption("no");
        button("Change the schedule");

        assertThat(main()).contains("Paused.", "paused", "nobody");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .innerText())
                .isEqualTo("Milestones, renamed");
        assertThat(Api.read("viewer", "schedules/" + ref).getBoolean("enabled")).isFalse();
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_change_by_somebody_else_meanwhile_is_not_overwritten() {
        Map<String, Object> schedule = Map.of("ref", ref, "title", "A", "report", "milestones", "at", "06:00");
        Api.sending("admin", schedule).post("schedules").then().statusCode(201);
        logIn("admin");
        open("/reports/change-schedule.xhtml?ref=" + ref);
        Api.sending("admin", Map.of("title", "Theirs", "recipients", List.of(), "enabled", true))
                .header("If-Match", "*")
                .put("schedules/" + ref)
                .then()
                .statusCode(200);
        field("Title").fill("Mine");
        button("Change the schedule");

        assertThat(main()).contains("has been changed by somebody else");
        assertThat(field("Title").inputValue()).isEqualTo("Mine");
        assertThat(Api.read("viewer", "schedules/" + ref).getString("title")).isEqualTo("Theirs");
    }

    @Test
    void whoever_is_no_administrator_reads_and_changes_nothing() {
        logIn("viewer");
        open("/reports/schedule.xhtml?ref=MILESTONES-DAILY");
        assertThat(link("Change or pause").count()).isZero();
        assertThat(page.navigate("/reports/change-schedule.xhtml?ref=MILESTONES-DAILY")
                        .status())
                .isEqualTo(403);
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void button(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private String main() {
        return page.getByRole(AriaRole.MAIN).innerText();
    }
}
