package covenant.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CommitmentsPageBrowserIT extends InBrowser {

    @Test
    void a_list_is_what_its_address_says_whoever_opens_it() {
        logIn("viewer");
        open("/commitments/commitments.xhtml?book=*&kind=spend");

        assertThat(table("Commitments").getByText("AWS-SPEND").isVisible()).isTrue();
        assertThat(table("Commitments").getByText("AZURE-CREDITS").count()).isZero();
        assertThat(button("Propose a commitment").count()).isZero();
        assertAccessible();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Clear Kind"))
                .click();

        assertThat(table("Commitments").getByText("AZURE-CREDITS").isVisible()).isTrue();
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_filter_that_cannot_be_read_is_told_and_left_out() {
        logIn("viewer");
        open("/commitments/commitments.xhtml?book=*&kind=nonsense");

        assertThat(page.getByRole(AriaRole.ALERT).first().innerText()).contains("nonsense");
        assertThat(table("Commitments").getByText("AWS-SPEND").isVisible()).isTrue();
    }

    // Invariant 6 of the domain
    @Test
    void a_figure_that_rests_on_a_conflict_carries_its_range_and_the_conflict() {
        logIn("viewer");
        open("/commitments/commitment.xhtml?ref=AWS-SPEND");

        Locator stages = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("In which stages it is"));
        assertThat(stages.innerText()).contains("$100.0 B", "100 to 138");
        assertThat(stages.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("C1"))
                        .first()
                        .isVisible())
                .isTrue();
        // The stage that holds it all, and the sum, are no plainer than what is promised.
        assertThat(stages.locator(".legend li")
                        .filter(new Locator.FilterOptions().setHasText("firm"))
                        .innerText())
                .contains("$100.0 B", "100 to 138");
        assertThat(stages.locator(".legend .prov").count()).isEqualTo(2);
        assertThat(table("Terms by version").innerText()).contains("restated", "governs");
        assertThat(complaints).isEmpty();
        assertAccessible();
    }

    @Test
    void what_was_never_recorded_is_not_there() {
        logIn("viewer");

        assertThat(page.navigate("/commitments/commitment.xhtml?ref=NEVER-RECORDED")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_was_typed_stays_when_a_tranche_is_added_or_the_form_is_refused() {
        logIn("preparer");
        open("/commitments/new.xhtml?agreement=AWS-OPENAI");
        field("ref").fill("KEPT");
        field("amount").fill("1,000");
        button("Add a tranche").click();
        button("Propose").last().click();

        assertThat(page.title()).startsWith("Error:");
        assertThat(field("ref").inputValue()).isEqualTo("KEPT");
        assertThat(field("amount").inputValue()).isEqualTo("1,000");
        assertThat(page.getByText("'Obligor, who promises' is missing.").first().isVisible())
                .isTrue();
        assertAccessible();
    }

    // KW3
    @Test
    void a_commitment_is_proposed_signed_and_settled_once_however_often_the_button_is_pressed() {
        String ref = "IT-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        logIn("preparer");
        propose(ref);
        assertThat(page.getByText("Proposed, not signed.").isVisible()).isTrue();
        String approval = page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^approval ")))
                .innerText();
        approve(approval.replaceAll("\\D", ""));

        open("/commitments/commitment.xhtml?ref=" + ref);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Record drawdown"))
                .click();
        page.getByLabel("Amount in USD").fill("250");
        page.getByLabel("When it happened").fill("2026-03-31");
        page.getByLabel("Memo").fill("Usage of March");
        assertAccessible();
        sendAtOnce("settle", "record", 6);
        open("/commitments/commitment.xhtml?ref=" + ref);

        assertThat(table("Entries").getByText("drawdown").count()).isEqualTo(1);
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("K12, L6, L9. How minimums count, overage and the expiry are chosen where a commitment is proposed")
    void minimums_overage_and_expiry_are_chosen() {
        String ref = Api.ref("PROMISE");
        logIn("preparer");
        fillIn(ref);
        field("minimums").selectOption("per_window");
        field("overage").selectOption("allowed");
        field("expiresOn").fill("2035-01-01");
        field("style").selectOption("burn_down");
        button("Propose").last().click();
        assertThat(page.locator("[id='commitment:style-fault']").innerText())
                .contains("A prepayment that burns down holds no more than was paid");
        assertThat(field("minimums").inputValue()).isEqualTo("per_window");
        assertThat(field("overage").inputValue()).isEqualTo("allowed");
        field("style").selectOption("build_up");
        button("Propose").last().click();
        page.waitForURL(url -> url.contains("/commitments/commitment.xhtml"));
        assertThat(table("What is proposed").innerText()).contains("per window", "allowed", "1 Jan 2035");
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("L11. A payment that buys a credit awaits a second person, and then pays and buys at once")
    void a_payment_buys_a_credit() {
        String promise = Api.promise("100.00");
        String credit = Api.ref("CREDIT");
        logIn("preparer");
        open("/commitments/settle.xhtml?ref=" + promise + "&kind=payment");
        page.getByLabel("Amount in USD").fill("40.00");
        page.getByLabel("When it happened").fill("2026-03-31");
        page.getByLabel("Memo").fill("Prepaid for the year");
        page.getByLabel("Reference of the credit").fill(credit);
        button("Record payment").click();
        assertThat(page.locator("[id='settle:expiresOn-fault']").innerText())
                .contains("'When the credit expires' is missing.");
        page.getByLabel("When the credit expires").fill("2026-03-31");
        button("Record payment").click();
        assertThat(page.locator("[id='settle:expiresOn-fault']").innerText()).contains("let it expire after the day");
        assertThat(page.getByLabel("Reference of the credit").inputValue()).isEqualTo(credit);
        assertAccessible();
        page.getByLabel("When the credit expires").fill("2030-01-01");
        button("Record payment").click();

        assertThat(page.locator("main").innerText()).contains("buys the credit " + credit, "It awaits approval ");
        assertThat(Api.in("settled", promise)).isEqualTo("0.00");
        approve(Api.read("viewer", "approvals?limit=500")
                .getString("items.find { it.target == '" + promise + "' }.id"));
        assertThat(Api.in("settled", promise)).isEqualTo("40.00");
        assertThat(Api.in("firm", credit)).isEqualTo("40.00");
        open("/commitments/settle.xhtml?ref=" + promise + "&kind=drawdown");
        assertThat(page.getByLabel("Reference of the credit").count()).isZero();
        assertThat(complaints).isEmpty();
    }

    private void propose(String ref) {
        fillIn(ref);
        button("Propose").last().dblclick();
        page.waitForURL(url -> url.contains("/commitments/commitment.xhtml"));
        open("/commitments/commitment.xhtml?ref=" + ref);
    }

    private void fillIn(String ref) {
        open("/commitments/new.xhtml?agreement=AWS-OPENAI");
        field("ref").fill(ref);
        field("title").fill("Proposed by a test");
        // Not the direction of AWS-SPEND: other tests read its sum.
        field("obligor").selectOption("AWS");
        field("obligee").selectOption("OPENAI");
        field("kind").selectOption("spend");
        field("unit").fill("USD");
        field("amount").fill("1000");
        field("effectiveOn").fill("2026-03-01");
        field("style").selectOption("build_up");
        field("recourse").selectOption("none");
    }

    /** As somebody does who presses a button again and again before the first answer comes. */
    private void sendAtOnce(String form, String button, int times) {
        page.evaluate("""
                async ([form, button, times]) => {
                  const sent = new FormData(document.getElementById(form));
                  sent.set(form + ":" + button, "");
                  const headers = {"Content-Type": "application/x-www-form-urlencoded"};
                  const send = () => fetch(location.href, {method: "POST", redirect: "manual", headers,
                      body: new URLSearchParams(sent).toString()});
                  await Promise.all(Array.from({length: times}, send));
                  // Once more for a view that was opened anew, as the server may take any of them for another one.
                  const anew = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
                  const state = "jakarta.faces.ViewState";
                  sent.set(state, anew.querySelector(`#${form} [name="${state}"]`).value);
                  await send();
                }
                """, List.of(form, button, times));
    }

    // Not by this browser, whose session is the proposer's.
    private static void approve(String approval) {
        Api.as("approver")
                .header("Idempotency-Key", Api.key())
                .post("approvals/" + approval + "/approve")
                .then()
                .statusCode(200);
    }

    private Locator field(String id) {
        return page.locator("[id='commitment:" + id + "']");
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
