package covenant.obligations.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import covenant.it.InBrowser;
import org.junit.jupiter.api.Test;

class ObligationsPageBrowserIT extends InBrowser {

    @Test
    void a_date_that_nobody_discloses_is_not_made_up() {
        logIn("viewer");
        open("/obligations/obligations.xhtml");

        Locator spend = row("Spend $100 billion with AWS within eight years");
        assertThat(spend.innerText())
                .contains("undisclosed", "100 to 138", "C1", "open")
                .doesNotContain("2034");
        spend.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Spend $100 billion"))
                .click();

        assertThat(sheet("How much, and until when").innerText())
                .contains("$100.0 B", "100,000,000,000.00 USD", "undisclosed", "nobody yet");
        assertThat(sheet("Where it comes from").innerText()).contains("OpenAI's spend with AWS");
    }

    @Test
    void the_list_is_of_the_book_and_of_its_filters() {
        logIn("viewer");
        open("/obligations/obligations.xhtml?book=MICROSOFT");
        assertThat(table("Obligations").innerText())
                .contains("Pay the revenue share")
                .doesNotContain("Trainium");

        open("/obligations/obligations.xhtml?status=fulfilled&owner=nobody-there&dueBefore=soon");
        assertThat(page.getByRole(AriaRole.ALERT).first().innerText()).contains("'soon' is not a date");
        assertThat(page.getByText("Nothing matches.").isVisible()).isTrue();
        link("Clear filters").click();
        assertThat(table("Obligations").innerText()).contains("Trainium");
    }

    private Locator row(String title) {
        return table("Obligations").getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(title));
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
