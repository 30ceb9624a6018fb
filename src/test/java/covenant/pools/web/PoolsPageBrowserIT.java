package covenant.pools.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import covenant.it.Api;
import covenant.it.InBrowser;
import covenant.it.Until;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PoolsPageBrowserIT extends InBrowser {

    @Test
    @DisplayName("G2, G5. A usage is recorded at a pool, and the page says what of it counts towards whom")
    void a_usage_is_recorded_at_a_pool() throws Exception {
        String first = Api.promise("30.00");
        String second = Api.promise("100.00");
        String pool = Api.ref("POOL");
        Response proposed = Api.sending(
                        "preparer",
                        Map.of(
                                "ref",
                                pool,
                                "title",
                                "Pool " + pool,
                                "counting",
                                "first_match",
                                "members",
                                List.of(Map.of("commitment", first), Map.of("commitment", second))))
                .post("pools");
        Api.approve(proposed);
        logIn("preparer");
        open("/pools/pool.xhtml?ref=" + pool);
        assertThat(page.locator("main").innerText()).contains("Nothing was drawn.");
        page.getByLabel("Amount in USD").fill("50.00");
        page.getByLabel("When it happened").fill("2026-03-31");
        page.getByLabel("Memo").fill("Usage of March");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record drawdown"))
                .click();
        assertThat(drawdowns(pool)).contains("Usage of March", "$50", "$30", "$20", first, second);
        open("/pools/pools.xhtml");
        assertThat(page.locator("main").innerText()).contains("Pool " + pool, "first match");
    }

    @Test
    @DisplayName("G1, G4. A pool is proposed on a page, awaits a second person, and then divides what is drawn")
    void a_pool_is_proposed_on_a_page() throws Exception {
        String first = Api.promise("30.00");
        String second = Api.promise("100.00");
        String pool = Api.ref("POOL");
        logIn("preparer");
        open("/pools/pools.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Propose a pool"))
                .click();
        assertAccessible();
        field("ref").fill(pool);
        field("title").fill("Proposed on a page");
        field("counting").selectOption("proportional");
        field("members-0-commitment").selectOption(first);
        field("members-0-weight").fill("1.5");
        button("Add a member");
        button("Remove member 2");
        button("Propose");
        assertThat(fault("members-0-weight")).contains("Give a whole number from 1 to 1,000,000");
        assertThat(fault("members-2-commitment")).contains("'Commitment' is missing.");
        assertThat(field("members-0-weight").inputValue()).isEqualTo("1.5");
        assertAccessible();
        field("members-0-weight").fill("2");
        field("members-2-commitment").selectOption(second);
        field("members-2-weight").fill("1");
        button("Propose");

        page.waitForURL(url -> url.contains("/pools/pool.xhtml"));
        assertThat(page.locator("main").innerText()).contains("Proposed, not signed.");
        assertThat(page.getByLabel("Amount in USD").count()).isZero();
        assertAccessible();
        Api.as("approver")
                .header("Idempotency-Key", Api.key())
                .post(
                        "approvals/{id}/approve",
                        Api.read("viewer", "pools/" + pool).getLong("approval"))
                .then()
                .statusCode(200);
        open("/pools/pool.xhtml?ref=" + pool);
        page.getByLabel("Amount in USD").fill("30.00");
        page.getByLabel("When it happened").fill("2026-03-31");
        page.getByLabel("Memo").fill("Usage of March");
        button("Record drawdown");
        assertThat(drawdowns(pool)).contains("$30", "$20", "$10", first, second);
        assertThat(Api.in("settled", first)).isEqualTo("20.00");
        assertThat(complaints).isEmpty();
    }

    // A reading of now is of the moment before whatever others are still recording.
    private String drawdowns(String pool) throws Exception {
        Locator table = page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Drawdowns"));
        page.getByText("records a drawdown").waitFor();
        Until.equal(Duration.ofSeconds(15), 1, () -> {
            open("/pools/pool.xhtml?ref=" + pool);
            return table.count();
        });
        return table.innerText();
    }

    private Locator field(String id) {
        return page.locator("[id='pool:" + id + "']");
    }

    private String fault(String id) {
        return page.locator("[id='pool:" + id + "-fault']").innerText();
    }

    // The first one in a form is for the Enter key, and hidden.
    private void button(String name) {
        page.locator("input[type=submit]:not(.heard)[value='" + name + "']").click();
    }
}
