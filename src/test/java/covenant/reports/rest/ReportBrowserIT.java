package covenant.reports.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import covenant.it.InBrowser;
import org.junit.jupiter.api.Test;

class ReportBrowserIT extends InBrowser {

    @Test
    void a_report_is_shown_with_its_own_style_and_axe_finds_nothing() {
        logIn("viewer");
        open("/api/v1/reports/milestones?format=html&book=OPENAI&asOf=2026-03-18&since=2026-03-01");

        assertThat(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions()
                                        .setName("Milestones")
                                        .setExact(true))
                        .isVisible())
                .isTrue();
        assertThat(page.locator(".sheet").first().evaluate("e => getComputedStyle(e).borderRadius"))
                .isEqualTo("6px");
        assertThat(complaints).isEmpty();
        assertAccessible();
    }
}
