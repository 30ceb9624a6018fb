package covenant.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import covenant.it.InBrowser;
import org.junit.jupiter.api.Test;

class DeskPageBrowserIT extends InBrowser {

    @Test
    void the_desk_says_where_the_reporting_party_stands() {
        logIn("viewer");
        open("/index.xhtml");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Desk"))
                        .isVisible())
                .isTrue();
        String positions = table("Position by counterparty").innerText();
        assertThat(positions).contains("we owe", "owes us", "AWS-SPEND", "$100.0 B", "100 to 138", "undisclosed");
        assertThat(table("Milestones, and what rides on them").innerText()).contains("$35.0 B");
        assertThat(complaints).isEmpty();
        assertAccessible();
    }

    @Test
    void everybodys_book_says_who_owes_whom() {
        logIn("viewer");
        open("/index.xhtml?book=*");

        assertThat(table("Position by counterparty").innerText()).contains("OpenAI to Amazon Web Services");
        assertAccessible();
    }

    @Test
    void before_anything_was_signed_nothing_is_promised() {
        logIn("viewer");
        open("/index.xhtml?knownAt=2020-01-01T00:00:00Z");

        assertThat(page.getByText("Nothing is promised in this book").isVisible())
                .isTrue();
        assertAccessible();
    }

    @Test
    void what_falls_due_can_be_read_as_a_table() {
        logIn("viewer");
        open("/index.xhtml?book=OPENAI");
        page.getByText("The same as a table").click();

        assertThat(table("When it falls due").innerText()).contains("2034", "$12.5 B", "assumed");
        assertAccessible();
    }

    // R9
    @Test
    void the_book_of_amazon_is_also_that_of_what_belongs_to_it() {
        logIn("viewer");
        open("/index.xhtml?book=AMAZON");

        assertThat(page.getByText("Book of Amazon with Amazon Web Services").isVisible())
                .isTrue();
        assertThat(table("Position by counterparty").innerText())
                .contains("AMAZON-INVESTMENT", "AWS-SPEND", "through Amazon Web Services", "TRAINIUM-CAPACITY");
        open("/commitments/commitments.xhtml?book=AMAZON");
        assertThat(table("Commitments").innerText()).contains("OpenAI's spend with AWS");
        // Other tests may have added a few dollars.
        assertThat(table("Totals, one for each unit").innerText()).contains("$150", "188", "C1 C10");
    }

    private Locator table(String name) {
        return page.getByRole(
                AriaRole.TABLE, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
