package covenant.milestones.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import covenant.it.Api;
import covenant.it.InBrowser;
import org.junit.jupiter.api.Test;

class MilestonesPageBrowserIT extends InBrowser {

    @Test
    void the_list_says_why_each_condition_is_as_it_is_and_what_rides_on_it() {
        logIn("viewer");
        open("/milestones/milestones.xhtml?agreement=MICROSOFT-OPENAI");
        assertThat(row("No suit has been filed").innerText()).contains("true", "It had not occurred");
        open("/milestones/milestones.xhtml?agreement=AMAZON-OPENAI-INVESTMENT");

        Locator second = row("Conditions for the second part of Amazon's investment");
        assertThat(second.innerText()).contains("unknown", "not disclosed", "undisclosed", "$35.0 B", "C10");
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

    @Test
    void it_is_recorded_certified_and_told_what_is_missing() {
        String agreement = Api.agreement();
        String party = Api.read("viewer", "agreements/" + agreement).getString("roles[0].party");
        String ref = Api.ref("MILESTONE");
        logIn("preparer");
        open("/milestones/new.xhtml?agreement=" + agreement);
        fill("Reference", ref);
        fill("Title", "The works are ready");
        choose("Long-stop", "none");
        fill("Grace after it", "5");
        fill("Cure after it was missed", "20");
        choose("It holds when", "a party certifies");
        fill("What it looks at", party);
        fill("What it certifies", "The works run.");
        button("Add a consequence");
        choose("Happens", "other");
        choose("When it is", "met");
        fill("In words", "The parties meet.");
        button("Record it");
        assertThat(page.locator(".field.wrong").innerText()).contains("Grace after it", "long stop");
        assertThat(page.getByLabel("What it certifies").inputValue()).isEqualTo("The works run.");
        fill("Grace after it", "");
        button("Record it");

        page.waitForURL("**/milestone.xhtml?ref=" + ref + "*");
        assertThat(sheet("Until when, and how it is shown").innerText())
                .contains("20 business days after it was missed");
        assertThat(sheet("Is it met, and why").innerText()).contains("a certificate by " + party);
        assertThat(table("What follows from it").innerText()).contains("The parties meet.", "it waits");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Record a certificate"))
                .click();
        choose("Who certifies what", party + ": The works run.");
        choose("What it says", "It is so");
        fill("On which day", "2026-05-31");
        fill("Evidence", "certificate.pdf");
        fill("Where it is kept", "https://documents.example.org/2");
        button("Record it");
        assertThat(page.locator(".field.wrong").innerText()).contains("Its SHA-256");
        fill("Its SHA-256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        button("Record it");
        page.waitForURL("**/milestone.xhtml?ref=" + ref + "*");
        assertThat(table("Certificates").innerText()).contains("31 May 2026", "certificate.pdf");
        assertThat(sheet("Is it met, and why").innerText()).contains("true", "certified");

        open("/milestones/milestones.xhtml?truth=true&attested=by_nobody&agreement=" + agreement);
        assertThat(row("The works are ready").innerText()).contains("true", "scheduled");
    }

    private void button(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last()
                .click();
    }

    private void fill(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
    }

    private void choose(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(option));
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
