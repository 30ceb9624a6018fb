package covenant.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import covenant.it.InBrowser;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportPagesBrowserIT extends InBrowser {

    @Test
    void each_count_of_the_milestone_report_leads_to_exactly_the_milestones_that_make_it() {
        logIn("viewer");
        open("/reports/milestones.xhtml?book=OPENAI&asOf=2026-03-18&since=2026-03-01");
        for (String name : List.of("true", "false", "unknown", "long-stop undisclosed", "changed", "milestones")) {
            Locator count = count(name);
            int milestones = Integer.parseInt(count.innerText());
            count.press("Enter");

            assertThat(page.locator("section.sheet h2").count()).as(name).isEqualTo(milestones + 1);
        }
    }

    @Test
    void nothing_that_is_counted_is_said_with_a_way_back() {
        logIn("viewer");
        open("/reports/milestones.xhtml?book=OPENAI&asOf=2026-03-18");
        count("long-stop passed").click();

        assertThat(count("long-stop passed").innerText()).isEqualTo("0");
        link("Clear filters").click();
        assertThat(link("NO-SUIT-FILED").first().isVisible()).isTrue();
    }

    @Test
    void a_comparison_with_a_later_day_is_told_and_left_out() {
        logIn("viewer");
        open("/reports/milestones.xhtml?asOf=2026-03-18&since=2026-12-01");

        assertThat(page.getByRole(AriaRole.ALERT).first().innerText()).contains("compared with none");
    }

    @Test
    void every_report_has_its_files() {
        logIn("viewer");
        open("/reports/reports.xhtml?asOf=2026-03-18");

        for (Locator file : table("Reports").locator("a.cite").all()) {
            assertThat(page.request().get(file.getAttribute("href")).status())
                    .as(file.innerText())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_schedule_that_is_refused_keeps_what_was_typed_and_is_recorded_once() {
        String ref = "IT-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        logIn("admin");
        open("/reports/schedules.xhtml");
        link("New schedule").click();
        page.getByLabel("Title").fill("Kept");
        page.getByLabel("Reference").fill("no reference");
        page.getByLabel("Daily at").fill("half past six");
        page.getByLabel("By mail to").fill("nobody at all");
        record();

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).count())
                .isEqualTo(3);
        assertThat(page.getByLabel("Title").inputValue()).isEqualTo("Kept");
        assertThat(page.getByLabel("Daily at").inputValue()).isEqualTo("half past six");
        assertThat(page.locator(".field.wrong .fault").count()).isEqualTo(3);
        assertAccessible();

        page.getByLabel("Reference").fill(ref);
        page.getByLabel("Daily at").fill("06:30");
        page.getByLabel("By mail to").fill("");
        record();
        page.waitForURL("**/schedule.xhtml?ref=" + ref);
        assertThat(sheet("What it does").innerText()).contains("06:30", "nobody");
        assertThat(page.getByText("It has made no report yet.").isVisible()).isTrue();
        open("/reports/new-schedule.xhtml");
        page.getByLabel("Title").fill("Again");
        page.getByLabel("Reference").fill(ref);
        page.getByLabel("Daily at").fill("06:30");
        record();
        assertThat(page.getByRole(AriaRole.MAIN).innerText()).contains("recorded already");
        assertThat(complaints).isEmpty();
    }

    private void record() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record the schedule"))
                .click();
    }

    private Locator count(String name) {
        return page.locator(".legend li")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + name + "\\s*\\d+$")))
                .getByRole(AriaRole.LINK);
    }

    private Locator sheet(String name) {
        return page.locator("section.sheet")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(name).setExact(true))));
    }

    private Locator table(String name) {
        return page.getByRole(
                AriaRole.TABLE, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
