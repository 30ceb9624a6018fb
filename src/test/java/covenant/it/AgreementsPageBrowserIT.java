package covenant.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgreementsPageBrowserIT extends InBrowser {

    @Test
    void the_list_leads_to_an_agreement() {
        logIn("viewer");
        open("/agreements/agreements.xhtml?book=*&party=MICROSOFT");
        assertAccessible();
        table("Agreements")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Partnership of Microsoft and OpenAI"))
                .click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .innerText())
                .isEqualTo("Partnership of Microsoft and OpenAI");
        assertThat(complaints).isEmpty();
    }

    // AW1
    @Test
    void a_clause_that_has_ended_is_shown_as_ended_and_held_before() {
        logIn("viewer");
        open("/agreements/agreement.xhtml?ref=MICROSOFT-OPENAI&asOf=2026-03-18");
        assertThat(clause("COMPUTE-FIRST-REFUSAL").innerText()).contains("ended", "Oct 2025");
        assertAccessible();

        open("/agreements/agreement.xhtml?ref=MICROSOFT-OPENAI&asOf=2024-01-01");
        assertThat(clause("COMPUTE-FIRST-REFUSAL").innerText()).contains("in force");
    }

    // AW2
    @Test
    void grants_that_overlap_under_some_reading_are_told_with_every_reading() {
        logIn("viewer");
        open("/agreements/exclusivity.xhtml?asOf=2026-03-18");

        assertThat(page.getByText("nothing in common").isVisible()).isTrue();
        assertThat(table("What both cover under each reading")
                        .locator("tbody tr")
                        .count())
                .isEqualTo(7);
        assertThat(page.getByRole(AriaRole.MAIN).innerText()).contains("5 of 7 readings overlap", "Financial Times");
        assertThat(complaints).isEmpty();
        assertAccessible();
    }

    @Test
    void a_clause_shows_its_readings_side_by_side() {
        logIn("viewer");
        open("/agreements/clause.xhtml?ref=AZURE-EXCLUSIVITY");

        assertThat(page.getByRole(AriaRole.MAIN).innerText())
                .contains("How it is read", "Covers everything", "Covers workload stateless api");
        assertAccessible();
    }

    @Test
    void an_agreement_is_proposed_and_awaits_a_second_person() {
        String ref = "IT-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        logIn("preparer");
        open("/agreements/new.xhtml");
        field("ref").fill(ref);
        field("family").fill(ref);
        field("title").fill("Proposed by a test");
        button("Add a role").click();
        button("Remove role 3").click();
        choose(0, "OPENAI", "customer");
        choose(1, "ORACLE", "supplier");
        assertAccessible();
        button("Propose").last().click();

        assertThat(page.getByText("Proposed, not signed.").isVisible()).isTrue();
        assertThat(page.url()).contains(ref);
        assertThat(complaints).isEmpty();
        assertAccessible();
    }

    private void choose(int row, String party, String role) {
        field("roles-" + row + "-party").selectOption(party);
        field("roles-" + row + "-role").selectOption(role);
    }

    private Locator clause(String ref) {
        return table("Clauses").locator("tr", new Locator.LocatorOptions().setHasText(ref));
    }

    private Locator field(String id) {
        return page.locator("[id='agreement:" + id + "']");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator table(String name) {
        return page.getByRole(
                AriaRole.TABLE, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
