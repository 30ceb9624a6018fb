package covenant.endings.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import covenant.it.Api;
import covenant.it.InBrowser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EndingPageBrowserIT extends InBrowser {

    // Z1, Z2
    @Test
    void every_open_thing_asks_for_a_decision_and_the_change_is_seen_before_it_is_proposed() {
        String commitment = Api.promise("100.00");
        String agreement = Api.read("viewer", "commitments/" + commitment).getString("agreement");
        logIn("preparer");
        open("/agreements/agreement.xhtml?ref=" + agreement);
        page.getByRole(AriaRole.LINK, name("End this agreement")).click();
        assertThat(page.getByRole(AriaRole.TABLE, name("What is open under it")).innerText())
                .contains(commitment, "firm 100.00 USD");
        assertThat(field("decisions-0-decision").inputValue()).isEmpty();
        assertAccessible();
        field("kind").selectOption("terminated");
        field("reason").fill("By consent.");
        button("Show what would change");

        assertThat(page.locator("[id='ending:decisions-0-decision-fault']").innerText())
                .contains("missing");
        assertThat(field("reason").inputValue()).isEqualTo("By consent.");
        assertAccessible();

        field("decisions-0-decision").selectOption("carries");
        field("decisions-0-into").fill(Api.ref("PROMISE"));
        button("Show what would change");
        assertThat(page.getByRole(AriaRole.MAIN).innerText()).contains("cannot be carried anywhere");

        field("decisions-0-decision").selectOption("ends");
        button("Show what would change");
        assertThat(changes()).contains("commitment " + commitment + ": firm", "100.00 USD", "released");
        assertThat(awaiting(agreement)).isEmpty();
        assertAccessible();
        button("Propose");
        assertThat(page.url()).contains("/approvals/approval.xhtml");
        assertThat(awaiting(agreement)).hasSize(1);
        decide(awaiting(agreement).get(0));

        open("/agreements/agreement.xhtml?ref=" + agreement);
        assertThat(page.getByRole(AriaRole.MAIN).innerText()).contains("Terminated.", "By consent.", "ended");
        assertThat(page.getByRole(AriaRole.LINK, name("End this agreement")).count())
                .isZero();
        assertAccessible();
        open("/agreements/agreement.xhtml?ref=" + agreement + "&asOf=2026-01-01&knownAt=2026-11-01T00:00:00Z");
        assertThat(page.getByRole(AriaRole.MAIN).innerText()).doesNotContain("By consent.");
        assertThat(complaints).isEmpty();
    }

    @Test
    void an_agreement_whose_end_has_come_says_what_is_to_be_decided() {
        String customer = Api.party();
        String supplier = Api.party();
        String agreement = Api.ref("AGREEMENT");
        Api.approve(Api.sending(
                        "preparer",
                        Map.of(
                                "ref",
                                agreement,
                                "family",
                                agreement,
                                "title",
                                "Brief " + agreement,
                                "startsOn",
                                "2026-01-01",
                                "endsOn",
                                "2026-06-30",
                                "roles",
                                List.of(
                                        Map.of("party", customer, "role", "customer"),
                                        Map.of("party", supplier, "role", "supplier"))))
                .post("agreements"));
        Api.commitment(agreement, Map.of("quantity", Api.usd("10.00"), "effectiveOn", "2026-01-01"));
        logIn("viewer");
        open("/agreements/agreements.xhtml?book=*&party=" + customer);
        page.getByRole(AriaRole.LINK, name("1 open, to be decided")).waitFor();
        assertAccessible();
        open("/agreements/agreement.xhtml?ref=" + agreement);
        assertThat(page.getByRole(AriaRole.MAIN).innerText())
                .contains("Its agreed end has come.", "1 open, to be decided");
        open("/endings/end.xhtml?agreement=" + agreement);
        assertThat(page.getByRole(AriaRole.MAIN).innerText())
                .contains("Only a preparer can propose the end of an agreement.");
        assertAccessible();
        assertThat(complaints).isEmpty();
    }

    private static List<Integer> awaiting(String agreement) {
        return Api.read("viewer", "approvals?limit=500&status=awaiting")
                .getList("items.findAll { it.target == '" + agreement + "' }.id");
    }

    private static void decide(int approval) {
        Api.as("approver")
                .header("Idempotency-Key", Api.key())
                .post("approvals/{id}/approve", approval)
                .then()
                .statusCode(200);
    }

    private String changes() {
        return page.getByRole(AriaRole.TABLE, name("What would change, field by field"))
                .innerText();
    }

    private Locator field(String id) {
        return page.locator("[id='ending:" + id + "']");
    }

    // The first one in a form is for the Enter key, and hidden.
    private void button(String name) {
        page.locator("input[type=submit]:not(.heard)[value='" + name + "']").click();
    }

    private static Page.GetByRoleOptions name(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
