package covenant.agreements.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import covenant.it.Api;
import covenant.it.InBrowser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AmendmentPageBrowserIT extends InBrowser {

    // AW3, V1
    @Test
    void an_amendment_is_seen_before_it_is_proposed_and_then_by_its_approver() {
        String commitment = Api.promise("100.00");
        String agreement = Api.read("viewer", "commitments/" + commitment).getString("agreement");
        String clause = Api.ref("CLAUSE");
        logIn("preparer");
        open("/agreements/agreement.xhtml?ref=" + agreement);
        link("Propose an amendment").click();
        assertAccessible();
        field("title").fill("First amendment");
        field("effectiveOn").fill("2026-03-01");
        field("text").fill("The spend grows.");
        button("Change a commitment");
        field("changes-0-commitment").selectOption(commitment);
        field("changes-0-basis").selectOption("incremental");
        field("changes-0-amount").fill("38.00");
        button("Add a tranche");
        field("tranches-0-commitment").selectOption(commitment);
        field("tranches-0-title").fill("All of it");
        field("tranches-0-amount").fill("38.00");
        field("tranches-0-dueOn").fill("2027");
        button("Add a clause");
        field("adds-0-ref").fill(clause);
        field("adds-0-kind").selectOption("hosting");
        field("adds-0-title").fill("Hosting");
        field("adds-0-text").fill("It may be hosted anywhere.");
        assertThat(page.getByRole(AriaRole.BUTTON, name("Propose")).count()).isZero();
        button("Show what would change");

        assertThat(table()).contains("100.00 USD", "138.00 USD, 38.00 USD more", "Hosting");
        assertThat(awaiting(agreement)).isEmpty();
        assertAccessible();

        field("changes-0-amount").fill("39.00");
        field("tranches-0-amount").fill("39.00");
        button("Propose");
        assertThat(table()).as("what was typed since is shown first").contains("139.00 USD, 39.00 USD more");
        assertThat(awaiting(agreement)).isEmpty();
        button("Propose");

        assertThat(page.url()).contains("/approvals/approval.xhtml");
        assertThat(table()).contains("100.00 USD", "139.00 USD, 39.00 USD more", clause);
        assertThat(awaiting(agreement)).hasSize(1);
        Api.as("approver")
                .header("Idempotency-Key", Api.key())
                .post("approvals/{id}/approve", awaiting(agreement).get(0))
                .then()
                .statusCode(200);
        assertThat(Api.read("viewer", "commitments/" + commitment + "/position?asOf=2026-03-01")
                        .getString("promised"))
                .isEqualTo("139.00");
        assertThat(complaints).isEmpty();
    }

    // AW3, V4
    @Test
    void what_it_ends_and_closes_is_shown_before_it_is_proposed() {
        String commitment = Api.promise("100.00");
        String agreement = Api.read("viewer", "commitments/" + commitment).getString("agreement");
        String dispute = Api.ref("DISPUTE");
        Api.sending(
                        "preparer",
                        Map.of(
                                "ref",
                                dispute,
                                "title",
                                "Dispute " + dispute,
                                "claimant",
                                "MICROSOFT",
                                "respondents",
                                List.of("OPENAI"),
                                "stage",
                                "threatened",
                                "subject",
                                "What counts",
                                "commitments",
                                List.of(commitment)))
                .post("disputes")
                .then()
                .statusCode(201);
        logIn("preparer");
        open("/agreements/amend.xhtml?agreement=" + agreement);
        field("title").fill("Settlement");
        field("effectiveOn").fill("2026-03-01");
        field("text").fill("The parties settle.");
        button("End a commitment");
        field("endsCommitments-0-commitment").selectOption(commitment);
        button("Close a dispute");
        field("closesDisputes-0-dispute").selectOption(dispute);
        button("Show what would change");
        assertThat(table()).contains("firm 100.00 USD", "what is due stays due", "dispute " + dispute, "settled");
        assertAccessible();
        button("Propose");
        assertThat(awaiting(agreement)).hasSize(1);
        assertThat(complaints).isEmpty();
    }

    // AW3, V4, A7, A8
    @Test
    void what_it_starts_steps_and_adds_is_shown_before_it_is_proposed() {
        String agreement = Api.agreement();
        String clause = Api.ref("CLAUSE");
        String added = Api.ref("PROMISE");
        Map<String, Object> waiting = Map.of(
                "ref",
                clause,
                "kind",
                "capacity",
                "title",
                "Capacity",
                "text",
                "So much of it.",
                "waiting",
                true,
                "price",
                Map.of("amount", "10.00", "unit", "USD", "per", "GPU hour"));
        Api.approve(Api.sending(
                        "preparer",
                        Map.of(
                                "title",
                                "Capacity",
                                "text",
                                "Adds it",
                                "effectiveOn",
                                "2026-02-01",
                                "adds",
                                List.of(waiting)))
                .header(
                        "If-Match",
                        Api.as("viewer").get("agreements/" + agreement).header("ETag"))
                .post("agreements/" + agreement + "/amendments"));
        List<String> sides = Api.read("viewer", "agreements/" + agreement).getList("roles.party");
        logIn("preparer");
        open("/agreements/amend.xhtml?agreement=" + agreement);
        field("title").fill("Handover");
        field("effectiveOn").fill("2026-03-01");
        field("text").fill("It begins.");
        button("Start a clause");
        field("starts-0-clause").selectOption(clause);
        field("starts-0-startedOn").fill("2026-04-01");
        button("Step a price");
        field("prices-0-clause").selectOption(clause);
        field("prices-0-price").fill("12,50");
        field("prices-0-effectiveOn").fill("2026-05-01");
        button("Add a commitment");
        field("commitments-0-ref").fill(added);
        field("commitments-0-title").fill("Spend on capacity");
        field("commitments-0-obligor").selectOption(sides.get(0));
        field("commitments-0-obligee").selectOption(sides.get(0));
        field("commitments-0-kind").selectOption("spend");
        field("commitments-0-unit").fill("USD");
        field("commitments-0-amount").fill("500.00");
        field("commitments-0-dueOn").fill("2027-12-31");
        field("commitments-0-style").selectOption("build_up");
        field("commitments-0-recourse").selectOption("take_or_pay");
        field("commitments-0-overage").selectOption("allowed");
        button("Show what would change");
        assertThat(fault("prices-0-price")).contains("12,50");
        assertThat(fault("commitments-0-obligee")).contains("cannot promise itself");
        assertAccessible();
        field("prices-0-price").fill("12.50");
        field("commitments-0-obligee").selectOption(sides.get(1));
        button("Show what would change");
        assertThat(table())
                .contains("starts on 2026-04-01", "12.50 USD from 2026-05-01", "commitment " + added, "500.00 USD");
        button("Propose");
        Api.as("approver")
                .header("Idempotency-Key", Api.key())
                .post("approvals/{id}/approve", awaiting(agreement).get(0))
                .then()
                .statusCode(200);
        assertThat(Api.in("firm", added)).isEqualTo("500.00");
        assertThat(Api.read("viewer", "commitments/" + added).getString("overage"))
                .isEqualTo("allowed");
        assertThat(Api.read("viewer", "clauses/" + clause + "?asOf=2026-05-01").getString("price.amount"))
                .isEqualTo("12.50");
        assertThat(complaints).isEmpty();
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_nothing_is_lost() {
        String commitment = Api.promise("100.00");
        String agreement = Api.read("viewer", "commitments/" + commitment).getString("agreement");
        logIn("preparer");
        open("/agreements/amend.xhtml?agreement=" + agreement);
        button("Change a commitment");
        field("changes-0-commitment").selectOption(commitment);
        field("changes-0-basis").selectOption("restated");
        button("Add a tranche");
        button("Add a clause");
        field("changes-0-amount").fill("1,000");
        field("text").fill("Typed with care.");
        button("Show what would change");

        assertThat(fault("title")).contains("'Title' is missing.");
        assertThat(fault("effectiveOn")).contains("missing");
        assertThat(fault("changes-0-amount")).contains("1,000");
        assertThat(fault("tranches-0-title")).contains("'Title' is missing.");
        assertThat(fault("adds-0-text")).contains("missing");
        assertThat(field("changes-0-amount").inputValue()).isEqualTo("1,000");
        assertThat(field("text").inputValue()).isEqualTo("Typed with care.");
        assertAccessible();

        field("title").fill("First amendment");
        field("effectiveOn").fill("2026-03");
        field("changes-0-amount").fill("60.00");
        button("Remove clause 1");
        field("tranches-0-commitment").selectOption(commitment);
        field("tranches-0-title").fill("Half");
        field("tranches-0-amount").fill("30.00");
        button("Show what would change");
        assertThat(fault("changes-0-amount")).contains("The tranches sum to 30.00 USD, not to 60.00 USD.");
    }

    @Test
    void an_agreement_that_was_amended_meanwhile_is_looked_at_again() { // V3
        String agreement = Api.agreement();
        logIn("preparer");
        open("/agreements/amend.xhtml?agreement=" + agreement);
        field("title").fill("Mine");
        field("effectiveOn").fill("2026-03-01");
        field("text").fill("Affirms.");
        button("Show what would change");
        Api.approve(Api.sending("preparer", Map.of("title", "Theirs", "text", "Affirms", "effectiveOn", "2026-02-01"))
                .header(
                        "If-Match",
                        Api.as("viewer").get("agreements/" + agreement).header("ETag"))
                .post("agreements/" + agreement + "/amendments"));

        button("Propose");
        assertThat(main()).contains("was amended after this page was opened");
        assertThat(field("title").inputValue()).isEqualTo("Mine");
        assertThat(awaiting(agreement)).isEmpty();
        button("Show what would change");
        button("Propose");
        assertThat(awaiting(agreement)).hasSize(1);
    }

    @Test
    void whoever_may_not_propose_is_told_so() {
        logIn("viewer");
        open("/agreements/amend.xhtml?agreement=AWS-OPENAI");
        assertThat(main()).contains("Only a preparer can propose an amendment.");
        assertThat(field("title").count()).isZero();
        assertAccessible();
    }

    private static List<Integer> awaiting(String agreement) {
        return Api.read("viewer", "approvals?limit=500")
                .getList("items.findAll { it.target == '" + agreement + "' }.id");
    }

    private Locator field(String id) {
        return page.locator("[id='amendment:" + id + "']");
    }

    private String fault(String id) {
        return page.locator("[id='amendment:" + id + "-fault']").innerText();
    }

    private String table() {
        return page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("What would change, field by field"))
                .innerText();
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, name(name));
    }

    // The first one in a form is for the Enter key, and hidden.
    private void button(String name) {
        page.locator("input[type=submit]:not(.heard)[value='" + name + "']").click();
    }

    private String main() {
        return page.getByRole(AriaRole.MAIN).innerText();
    }

    private static Page.GetByRoleOptions name(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
