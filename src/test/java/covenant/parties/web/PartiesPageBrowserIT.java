package covenant.parties.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import covenant.it.InBrowser;
import org.junit.jupiter.api.Test;

class PartiesPageBrowserIT extends InBrowser {

    @Test
    void the_kind_that_a_list_is_narrowed_to_stands_in_its_address() {
        logIn("viewer");
        open("/parties/parties.xhtml");
        page.getByLabel("Kind").selectOption("authority");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filter"))
                .click();

        page.waitForURL("**/parties.xhtml?kind=authority");
        assertThat(main()).contains("Federal Trade Commission").doesNotContain("Amazon Web Services");
        assertThat(page.getByText("Record a party").count()).isZero();
        assertThat(complaints).isEmpty();
        assertAccessible();
    }

    @Test
    void a_party_shows_what_it_owes_and_what_is_said() {
        logIn("viewer");
        open("/parties/party.xhtml?ref=OPENAI");

        assertThat(table("What it owes")).contains("Amazon Web Services", "100 to 138");
        assertThat(table("What it is owed")).contains("Microsoft");
        assertThat(table("Agreements")).contains("customer");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What it says"))
                        .isVisible())
                .isTrue();
        assertThat(complaints).isEmpty();
        assertAccessible();
    }

    @Test
    void a_party_that_nobody_recorded_is_not_there() {
        logIn("viewer");
        open("/parties/party.xhtml?ref=NOBODY");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("There is nothing here"))
                        .isVisible())
                .isTrue();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_nothing_is_lost() { // P1, P3
        logIn("preparer");
        open("/parties/new.xhtml");
        page.getByLabel("Reference").fill("not a reference");
        page.getByLabel("Legal entity identifier (LEI)").fill("123");
        page.getByLabel("Note").fill("Kept");
        record();

        assertThat(page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).count())
                .isEqualTo(3);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.getByLabel("Reference").inputValue()).isEqualTo("not a reference");
        assertThat(page.getByLabel("Note").inputValue()).isEqualTo("Kept");
        assertAccessible();

        page.getByLabel("Name").fill("OpenAI once more");
        page.getByLabel("Reference").fill("OPENAI");
        page.getByLabel("Legal entity identifier (LEI)").fill("");
        record();
        assertThat(main()).contains("A party OPENAI is recorded already.");

        String ref = "IT-" + Long.toString(System.nanoTime(), 36).toUpperCase();
        page.getByLabel("Reference").fill(ref);
        page.getByLabel("Belongs to").selectOption("OPENAI");
        record();
        page.waitForURL("**/party.xhtml?ref=" + ref);
        assertThat(main()).contains("Recorded: OpenAI once more.", "belongs to");
    }

    private void record() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record the party"))
                .click();
    }

    private String main() {
        return page.getByRole(AriaRole.MAIN).innerText();
    }

    private String table(String name) {
        return page.getByRole(
                        AriaRole.TABLE,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .innerText();
    }
}
