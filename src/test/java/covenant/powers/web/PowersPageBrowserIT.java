package covenant.powers.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import covenant.it.Api;
import covenant.it.InBrowser;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

class PowersPageBrowserIT extends InBrowser {

    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final String ref = Api.ref("POWER");

    @Test
    void it_is_recorded_exercised_by_two_persons_and_readable_as_of_before() {
        String agreement = Api.agreement();
        JsonPath roles = Api.read("viewer", "agreements/" + agreement);
        logIn("preparer");
        open("/powers/new.xhtml?agreement=" + agreement);
        fill("Reference", ref);
        fill("Title", "Take capacity early");
        choose("Kind", "elect");
        choose("Holder, who may exercise it", "Party " + roles.getString("roles[0].party"));
        fill("Armed from", "2026-03-01");
        fill("Last day", "2026-02-01");
        fill("What has to be shown", "The notice");
        button("Record it");
        assertThat(page.locator(".field.wrong").innerText()).contains("no earlier than the first");
        assertThat(page.getByLabel("Title").inputValue()).isEqualTo("Take capacity early");
        fill("Last day", "2026-12-31");
        button("Record it");

        page.waitForURL("**/power.xhtml?ref=" + ref + "*");
        open("/powers/power.xhtml?asOf=2026-02-01&ref=" + ref);
        assertThat(sheet("What it allows, and until when").innerText()).contains("conditional", "31 Dec 2026");
        open("/powers/power.xhtml?ref=" + ref);
        link("Exercise it").click();
        fill("On which day", "2026-03-31");
        fill("What happened", "It gave notice");
        button("Propose it");
        assertThat(page.locator(".field.wrong").innerText()).contains("The notice");
        assertThat(page.getByLabel("What happened").inputValue()).isEqualTo("It gave notice");
        fill("Evidence", "notice.pdf");
        fill("Where it is kept", "https://documents.example.org/2");
        fill("Its SHA-256", HASH);
        button("Propose it");
        page.waitForURL("**/approval.xhtml?id=*");
        assertThat(page.locator("main").innerText()).contains("exercise power", "armed", "exercised");
        Api.as("approver")
                .header("Idempotency-Key", Api.key())
                .post("approvals/" + page.url().replaceFirst(".*[?&]id=(\\d+).*", "$1") + "/approve")
                .then()
                .statusCode(200);

        open("/powers/power.xhtml?ref=" + ref);
        assertThat(sheet("What became of it").innerText())
                .contains("exercised", "It gave notice", "notice.pdf", HASH.substring(0, 12));
        assertThat(link("Exercise it").count()).isZero();
        assertThat(link("Give it up").count()).isZero();
        open("/powers/power.xhtml?asOf=2026-03-15&ref=" + ref);
        assertThat(sheet("What it allows, and until when").innerText()).contains("armed");
        open("/agreements/agreement.xhtml?ref=" + agreement);
        assertThat(page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Powers that come from it"))
                        .innerText())
                .contains("Take capacity early", "exercised");
    }

    @Test
    void powers_stand_beside_the_duties() {
        logIn("viewer");
        open("/obligations/obligations.xhtml");
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Duties and powers"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Powers"))
                .click();
        page.waitForURL("**/powers/powers.xhtml*");
        assertThat(page.locator("main").innerText()).contains("No power is known in this reading.");
        assertThat(link("Record a power").count()).isZero();
    }

    private void fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    private void choose(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(option));
    }

    private void button(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last()
                .click();
    }

    private Locator sheet(String name) {
        return page.locator("section.sheet")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(name).setExact(true))));
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
