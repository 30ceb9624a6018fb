package covenant.disputes.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import covenant.it.InBrowser;
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
