package covenant.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import covenant.it.Api;
import covenant.it.InBrowser;
import org.junit.jupiter.api.Test;

class JournalPagesBrowserIT extends InBrowser {

    @Test
    void a_figure_of_the_trial_balance_is_the_sum_of_the_entries_that_it_leads_to() {
        logIn("viewer");
        open("/journal/trial-balance.xhtml");
        Locator firm = row(table("Trial balance in USD"), "AWS-SPEND")
                .getByRole(AriaRole.CELL)
                .nth(2);
        assertThat(firm.innerText()).contains("$100.0 B", "100 to 138");
        firm.getByRole(AriaRole.LINK).first().press("Enter");

        assertThat(table("Entries").locator("tbody tr").count()).isEqualTo(2);
        assertThat(table("Entries").locator("tfoot").innerText()).contains("100,000,000,000.00 USD");
        assertThat(page.locator(".chips").innerText()).contains("AWS-SPEND", "firm");
    }

    @Test
    void undisclosed_is_beside_the_trial_balance_and_not_zero_in_it() {
        logIn("viewer");
        open("/journal/trial-balance.xhtml");

        assertThat(table("Commitments whose quantity is undisclosed").innerText())
                .contains("REVENUE-SHARE", "undisclosed");
        assertThat(table("Trial balance in USD").innerText()).doesNotContain("REVENUE-SHARE");
    }

    @Test
    void an_entry_says_on_whose_word_and_balances() {
        logIn("viewer");
        open("/journal/entries.xhtml?commitment=AWS-SPEND&order=oldest");
        table("Entries").getByRole(AriaRole.LINK).first().click();

        assertThat(table("Postings").locator("tbody").innerText())
                .contains("−38,000,000,000.00 USD", "38,000,000,000.00 USD", "promised", "firm", "provisional");
        assertThat(table("Postings").locator("tfoot").innerText()).contains("0.00 USD");
        assertThat(sheet("Why, and on whose word").innerText()).contains("preparer", "approver");
        assertThat(sheet("What proves it").innerText()).containsPattern("[0-9a-f]{64}");
        assertThat(page.navigate("/journal/entry.xhtml?number=x").status()).isEqualTo(404);
    }

    @Test
    void only_what_a_reversal_undoes_is_offered_to_be_taken_back() {
        String promise = Api.promise("100.00");
        Api.sending("preparer", Api.settlement("40.00"))
                .post("commitments/{ref}/drawdowns", promise)
                .then()
                .statusCode(201);
        logIn("preparer");
        open("/journal/entries.xhtml?order=oldest&commitment=" + promise);
        table("Entries").locator("tbody tr td:first-child a").first().click();
        assertThat(takeBack().count()).isZero();
        open("/journal/entries.xhtml?commitment=" + promise);
        table("Entries").locator("tbody tr td:first-child a").first().click();
        assertThat(takeBack().count()).isOne();
    }

    private Locator takeBack() {
        return page.getByRole(
                AriaRole.LINK,
                new Page.GetByRoleOptions().setName("Take it back").setExact(true));
    }

    private static Locator row(Locator table, String ref) {
        return table.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(ref))
                .first();
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
