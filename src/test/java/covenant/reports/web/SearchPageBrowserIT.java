package covenant.reports.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import covenant.it.Api;
import covenant.it.InBrowser;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchPageBrowserIT extends InBrowser {

    @Test
    void the_slash_leads_to_the_search_from_everywhere() {
        logIn("viewer");
        open("/parties/parties.xhtml");
        page.keyboard().press("/");
        page.keyboard().type("openai SPEND");
        page.keyboard().press("Enter");

        page.waitForURL("**/search.xhtml?q=openai+SPEND");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("AWS-SPEND"))
                        .first()
                        .isVisible())
                .isTrue();
        assertThat(complaints).isEmpty();
        assertAccessible();
    }

    @Test
    void a_reference_that_was_typed_comes_first() {
        logIn("viewer");
        open("/search.xhtml?q=aws-openai");

        assertThat(page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Agreements"))
                        .getByRole(AriaRole.ROW)
                        .first()
                        .innerText())
                .startsWith("AWS-OPENAI\t");
    }

    @Test
    void clauses_disputes_and_powers_are_found_too_and_lead_to_their_pages() {
        String agreement = Api.agreement();
        String power = Api.ref("POWER");
        Api.sending(
                        "preparer",
                        Map.of(
                                "ref",
                                power,
                                "agreement",
                                agreement,
                                "title",
                                "To leave",
                                "holder",
                                Api.read("viewer", "agreements/" + agreement).getString("roles[0].party"),
                                "kind",
                                "terminate",
                                "window",
                                Map.of()))
                .post("powers")
                .then()
                .statusCode(201);
        logIn("viewer");
        Map.of("Clauses", "exclusiv", "Disputes", "exclusiv", "Powers", power).forEach((kind, words) -> {
            open("/search.xhtml?q=" + words);
            page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName(kind))
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();
            page.waitForURL("**ref=**");
            assertThat(page.getByRole(AriaRole.HEADING).first().innerText()).isNotBlank();
        });
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_wildcard_is_only_a_character() {
        logIn("viewer");
        open("/search.xhtml?q=%25_");

        assertThat(page.getByText("Nothing has all of these words").isVisible()).isTrue();
        assertAccessible();
    }

    @Test
    void what_was_not_known_then_is_not_found() {
        logIn("viewer");
        open("/search.xhtml?q=aws&knownAt=2020-01-01T00:00:00Z");

        assertThat(page.getByText("Nothing has all of these words").isVisible()).isTrue();
    }
}
