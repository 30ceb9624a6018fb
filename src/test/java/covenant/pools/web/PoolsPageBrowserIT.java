package covenant.pools.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import covenant.it.Api;
import covenant.it.InBrowser;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PoolsPageBrowserIT extends InBrowser {

    @Test
    @DisplayName("G2, G5. A usage is recorded at a pool, and the page says what of it counts towards whom")
    void a_usage_is_recorded_at_a_pool() {
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
        assertThat(page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Drawdowns"))
                        .innerText())
                .contains("Usage of March", "$50", "$30", "$20", first, second);
        open("/pools/pools.xhtml");
        assertThat(page.locator("main").innerText()).contains("Pool " + pool, "first match");
    }
}
