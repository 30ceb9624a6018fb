package covenant.obligations.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import covenant.it.Api;
import covenant.it.InBrowser;
import covenant.it.Until;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    @Test
    void it_is_raised_fulfilled_in_part_and_extended() {
        String promise = Api.promise("100.00");
        JsonPath terms = Api.read("viewer", "commitments/" + promise);
        String ref = Api.ref("OBLIGATION");
        logIn("preparer");
        open("/obligations/new.xhtml?agreement=" + terms.getString("agreement"));
        fill("Reference", ref);
        fill("Title", "Pay the first part");
        choose("Kind", "pay");
        choose("Obligor, who owes it", "Party " + terms.getString("obligor"));
        choose("Commitment", promise + ": Promise " + promise);
        choose("Due", "date");
        fill("Date", "soon");
        choose("Qualifier", "exact");
        fill("Unit", "USD");
        fill("Amount", "60.00");
        button("Raise it");
        // What is wrong is told beside its field, and nothing that was typed is lost.
        assertThat(fault("Date")).contains("'soon' is not a date");
        assertThat(page.getByLabel("Title").inputValue()).isEqualTo("Pay the first part");
        assertThat(page.getByLabel("Amount").inputValue()).isEqualTo("60.00");
        fill("Date", "2027-01-31");
        button("Raise it");

        page.waitForURL("**/obligation.xhtml?ref=" + ref + "*");
        link("Fulfil it").click();
        fill("How much, in USD", "20.00");
        fill("Note", "A first part");
        button("Record it");
        page.waitForURL("**/obligation.xhtml?ref=" + ref + "*");
        assertThat(table("What was done for it").innerText()).contains("$20", "in part", "A first part");
        assertThat(sheet("How much, and until when").innerText())
                .contains("partially fulfilled", "Still to be done", "$40");
        open("/reports/due.xhtml?book=" + terms.getString("obligor"));
        assertThat(table("Everything due, by date").innerText()).contains("$40").doesNotContain("$60");
        open("/obligations/obligation.xhtml?ref=" + ref);
        assertThat(Api.in("settled", promise)).isEqualTo("20.00");

        link("Extend it").click();
        fill("To be done by", "2027-03-31");
        fill("Why", "Both say so");
        button("Propose it");
        page.waitForURL("**/approval.xhtml?id=*");
        assertThat(page.locator("main").innerText()).contains("extend obligation", "31 Mar 2027", "awaiting");
        open("/obligations/obligation.xhtml?ref=" + ref);
        assertThat(sheet("How much, and until when").innerText()).contains("31 Jan 2027");
        // F2. No second change is offered while one awaits its decision.
        assertThat(page.locator("main").innerText()).contains("A change of it awaits a second person.");
        assertThat(link("Fulfil it").count()).isOne();
        assertThat(link("Waive it").count()).isZero();
        assertAccessible();
    }

    @Test
    void what_recurs_shows_its_occurrences_and_each_is_fulfilled() throws Exception {
        String agreement = Api.agreement();
        String ref = Api.ref("OBLIGATION");
        String party = Api.read("viewer", "agreements/" + agreement).getString("roles[0].party");
        logIn("preparer");
        open("/obligations/new.xhtml?agreement=" + agreement);
        fill("Reference", ref);
        fill("Title", "Report at each month's end");
        choose("Kind", "report");
        choose("Obligor, who owes it", "Party " + party);
        choose("Due", "recurring");
        fill("Rule", "FREQ=MONTHLY");
        fill("Recurs from", "2026-01-31");
        button("Raise it");
        assertThat(fault("Rule")).contains("BYMONTHDAY=-1");
        fill("Rule", "FREQ=MONTHLY;BYMONTHDAY=-1");
        button("Raise it");

        page.waitForURL("**/obligation.xhtml?ref=" + ref + "*");
        link("Fulfil that of 2026-01-31").click();
        fill("Note", "It was sent");
        button("Record it");
        page.waitForURL("**/obligation.xhtml?ref=" + ref + "*");
        assertThat(table("Occurrences")
                        .getByRole(AriaRole.ROW)
                        .filter(new Locator.FilterOptions().setHasText("31 Jan 2026"))
                        .innerText())
                .contains("fulfilled");
        // The next is overdue, and stands on the desk of who owes it as soon as it is raised.
        Until.equal(Duration.ofSeconds(30), true, () -> {
            open("/index.xhtml?book=" + party);
            return page.locator("main").innerText().contains("28 Feb 2026");
        });
        open("/agreements/agreement.xhtml?ref=" + agreement);
        assertThat(table("Duties that come from it").innerText()).contains("Report at each month's end");
    }

    @Test
    void duties_and_tranches_stand_together_by_date_and_nothing_stands_twice() {
        String agreement = Api.agreement();
        String promise = Api.commitment(
                agreement,
                Map.of(
                        "quantity", Api.usd("100.00"),
                        "effectiveOn", "2026-01-01",
                        "tranches", List.of(tranche(1, "2027-01-31"), tranche(2, "2027-06-30"))));
        String obligor = Api.read("viewer", "commitments/" + promise).getString("obligor");
        raise(agreement, obligor, "pay", "Pay the first half", "2027-01-31", promise);
        raise(agreement, obligor, "report", "Report the spend", "2027-03-31", null);
        logIn("viewer");
        open("/reports/due.xhtml?book=" + obligor);
        assertThat(table("Everything due, by date")
                        .locator("tbody tr td:nth-child(2)")
                        .allInnerTexts())
                .containsExactly("Pay the first half", "Report the spend", "Promise " + promise);
        open("/reports/due.xhtml?direction=owes_us&after=nonsense&book=" + obligor);
        assertThat(page.getByText("Nothing matches.").isVisible()).isTrue();
    }

    private static Map<String, Object> tranche(int number, String dueOn) {
        return Map.of("number", number, "title", "Half", "quantity", Api.usd("50.00"), "dueOn", dueOn);
    }

    private static void raise(
            String agreement, String obligor, String kind, String title, String fallsOn, @Nullable String commitment) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "ref", Api.ref("OBLIGATION"),
                "agreement", agreement,
                "obligor", obligor,
                "kind", kind,
                "title", title,
                "due", Map.of("kind", "date", "fallsOn", fallsOn)));
        if (commitment != null) {
            body.put("commitment", commitment);
            body.put("quantity", Api.usd("50.00"));
        }
        Api.sending("preparer", body).post("obligations").then().statusCode(201);
    }

    @Test
    void a_viewer_has_nothing_to_press() {
        logIn("viewer");
        open("/obligations/obligation.xhtml?ref=RUNTIME-AWS");
        assertThat(link("Fulfil it").count()).isZero();
        assertThat(link("Waive it").count()).isZero();
        assertThat(page.navigate("/obligations/change.xhtml?kind=waive&ref=RUNTIME-AWS")
                        .status())
                .isEqualTo(403);
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

    private String fault(String label) {
        return page.locator(".field.wrong")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true))))
                .innerText();
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
