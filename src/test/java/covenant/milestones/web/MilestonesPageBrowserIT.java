package covenant.milestones.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import covenant.it.InBrowser;
import org.junit.jupiter.api.Test;

class MilestonesPageBrowserIT extends InBrowser {

    @Test
    void the_list_says_why_each_condition_is_as_it_is_and_what_rides_on_it() {
        logIn("viewer");
        open("/milestones/milestones.xhtml");

        Locator second = row("Conditions for the second part of Amazon's investment");
        assertThat(second.innerText()).contains("unknown", "not disclosed", "undisclosed", "$35.0 B", "C10");
        assertThat(row("No suit has been filed").innerText()).contains("true", "It had not occurred");
        second.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("$35.0 B"))
                .click();
        page.waitForURL("**/milestone.xhtml?ref=TRANCHE-2-CONDITIONS#riding");
    }

    @Test
    void a_negated_condition_is_told_as_people_would() {
        logIn("viewer");
        open("/milestones/milestone.xhtml?ref=NO-SUIT-FILED");

        Locator why = sheet("Is it met, and why");
        assertThat(why.innerText())
                .contains("LEGAL-FILING has not occurred.", "LEGAL-FILING has occurred.")
                .doesNotContain("This does not hold", "0 unknown");
        // That there is no suit is good news: what is false is not red by itself.
        assertThat(why.getByText("false", new Locator.GetByTextOptions().setExact(true))
                        .getAttribute("class"))
                .isEqualTo("state plain");
    }

    @Test
    void what_rides_on_it_leads_to_its_entries() {
        logIn("viewer");
        open("/milestones/milestone.xhtml?ref=TRANCHE-2-CONDITIONS");
        table("Tranches that it releases")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("$35.0 B"))
                .press("Enter");

        page.waitForURL("**/entries.xhtml?stage=contingent&commitment=AMAZON-INVESTMENT");
        assertThat(table("Entries").locator("tfoot").innerText()).contains("35,000,000,000.00 USD");
    }

    private Locator row(String title) {
        return table("Milestones").getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(title));
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
