package covenant.sources.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import covenant.it.InBrowser;
import org.junit.jupiter.api.Test;

class SourcesPagesBrowserIT extends InBrowser {

    @Test
    void a_claim_says_who_says_it_and_leads_to_the_line_where_it_stands() {
        logIn("viewer");
        open("/sources/claims.xhtml?about=commitment:AWS-SPEND&kind=fact");
        assertThat(page.getByText("commitment:AWS-SPEND").first().isVisible()).isTrue();
        table("Claims")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("A5"))
                .first()
                .click();

        assertThat(sheet("What is said").innerText())
                .contains("$100 billion", "fact", "A claim is never a fact by itself");
        assertThat(sheet("Readings that rest on it").innerText()).contains("C1", "booked");
        link("S3:11").click();
        page.waitForURL("**/source.xhtml?ref=S3#line-11");
        assertThat(page.locator("#line-11").innerText()).contains("A5");
    }

    @Test
    void a_conflict_shows_its_readings_side_by_side_and_which_is_booked() {
        logIn("viewer");
        open("/sources/conflicts.xhtml?about=commitment:AWS-SPEND");
        link("C1").click();

        assertThat(sheet("Reading A").innerText()).contains("booked", "provisional", "$100.0 B", "OpenAI owes");
        assertThat(sheet("Reading B").innerText()).contains("not booked", "$138.0 B");
        assertThat(sheet("What would help to decide it").innerText()).contains("WHETHER-38-IN-100");
    }

    @Test
    void an_observation_is_no_promise_and_carries_its_conflict() {
        logIn("viewer");
        open("/sources/observations.xhtml?measure=valuation");
        link("Value of OpenAI as a whole").click();

        assertThat(sheet("What was measured").innerText()).contains("$730.0 B", "C9", "no promise");
        assertThat(sheet("Who says so").innerText()).contains("M13");
    }

    @Test
    void an_event_is_what_was_last_reported_of_it() {
        logIn("viewer");
        open("/sources/events.xhtml");
        link("Microsoft files a suit over the Azure exclusivity").click();

        assertThat(table("Reports").innerText()).contains("18 Mar 2026", "not occurred", "T7");
    }

    @Test
    void a_question_is_open_until_somebody_answers_it() {
        logIn("viewer");
        open("/sources/questions.xhtml?conflict=C1");
        link("WHETHER-38-IN-100").click();

        assertThat(sheet("Answer").innerText()).contains("open");
        assertThat(sheet("What it is about").innerText()).contains("AWS-SPEND", "C1");
    }

    @Test
    void a_filter_that_finds_nothing_offers_to_be_cleared() {
        logIn("viewer");
        open("/sources/claims.xhtml?about=commitment:NEVER-RECORDED");
        assertThat(page.getByText("Nothing matches.").isVisible()).isTrue();
        link("Clear filters").press("Enter");

        assertThat(table("Claims").isVisible()).isTrue();
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
