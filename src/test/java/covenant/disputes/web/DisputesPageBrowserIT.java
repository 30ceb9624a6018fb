package covenant.disputes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import covenant.it.Api;
import covenant.it.InBrowser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisputesPageBrowserIT extends InBrowser {

    @Test
    void a_dispute_says_what_is_contested_and_guesses_no_likelihood() {
        logIn("viewer");
        open("/disputes/disputes.xhtml?stage=threatened");
        assertThat(table("Disputes").innerText()).contains("not assessed").doesNotContain("Musk");
        link("Microsoft's threat over the Azure exclusivity").click();

        assertThat(sheet("What is contested").innerText()).contains("threatened", "Microsoft", "Amazon", "OpenAI");
        assertThat(sheet("How far it has come").innerText()).contains("not assessed", "not filed");
        assertThat(sheet("Commitments").innerText()).contains("$50.0 B", "direction in conflict");
        assertThat(sheet("Readings not settled").innerText()).contains("C4", "C5");
    }

    // D4, D5
    @Test
    void a_stage_is_recorded_and_an_assessment_awaits_its_second_person() {
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
                                "What counts"))
                .post("disputes")
                .then()
                .statusCode(201);
        logIn("preparer");
        open("/disputes/dispute.xhtml?ref=" + dispute);
        assertAccessible();
        link("Record a stage").click();
        assertAccessible();
        page.locator("[id='further:stage']").selectOption("filed");
        page.locator("[id='further:filedOn']").fill("2026-04");
        page.locator("[id='further:reason']").fill("Microsoft filed.");
        page.locator("[id='further:record']").click();
        assertThat(sheet("Its stages").innerText()).contains("threatened", "filed", "Microsoft filed.");
        assertThat(sheet("How far it has come").innerText()).contains("Apr 2026", "not assessed");

        link("Assess it").click();
        assertThat(page.locator("[id='proposal:likelihood']").inputValue()).isEmpty();
        page.locator("[id='proposal:likelihood']").selectOption("probable");
        page.locator("[id='proposal:estimate']").selectOption("range");
        page.locator("[id='proposal:low']").fill("10.00");
        page.locator("[id='proposal:unit']").fill("USD");
        page.locator("[id='proposal:reasoning']").fill("Counsel sees a case.");
        page.locator("[id='proposal:propose']").click();
        assertThat(page.locator("[id='proposal:low-fault']").innerText())
                .contains("a lower and an upper end for a range");
        assertThat(page.locator("[id='proposal:reasoning']").inputValue()).isEqualTo("Counsel sees a case.");
        assertAccessible();
        page.locator("[id='proposal:high']").fill("40.00");
        page.locator("[id='proposal:propose']").click();
        assertThat(page.url()).contains("/approvals/approval.xhtml");
        assertThat(page.getByRole(AriaRole.MAIN).innerText()).contains("probable", "10.00 to 40.00 USD");
        assertThat(complaints).isEmpty();
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
