package covenant.approvals.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import covenant.it.InBrowser;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApprovalsPageBrowserIT extends InBrowser {

    @Test
    void an_approver_reads_the_change_and_approves_it() {
        Proposed proposed = propose("preparer");
        logIn("approver");
        open("/approvals/approvals.xhtml");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign " + proposed.title()))
                .click();

        assertThat(table("What would change, field by field")).contains("supplier", "AWS");
        assertAccessible();

        button("Approve");
        assertThat(page.getByRole(AriaRole.STATUS).innerText()).contains("Approved: Sign " + proposed.title());
        assertThat(main()).contains("Decided by", "approver");
        assertThat(complaints).isEmpty();
    }

    @Test
    void whoever_rejects_says_why() {
        Proposed proposed = propose("preparer");
        logIn("approver");
        open(proposed.path());
        button("Reject");
        assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("Say why you reject it");
        assertAccessible();

        page.getByLabel("Reason for rejecting").fill("The supplier is another one.");
        button("Reject");
        assertThat(main()).contains("rejected", "The supplier is another one.");
    }

    @Test
    void nobody_is_offered_to_approve_what_they_proposed() { // F1
        Proposed proposed = propose("preparer");
        logIn("preparer");
        open("/approvals/approvals.xhtml?whose=mine");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign " + proposed.title()))
                .click();

        assertThat(main()).contains("You proposed this.");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve"))
                        .count())
                .isZero();

        page.getByLabel("Reason for withdrawing").fill("Too early.");
        button("Withdraw");
        assertThat(page.getByRole(AriaRole.STATUS).innerText()).contains("Withdrawn");
    }

    @Test
    void logging_in_over_ones_session_makes_nobody_a_second_person() { // F1
        Proposed proposed = propose("preparer");
        logIn("preparer");
        logIn("approver", "demo");
        open(proposed.path());
        assertThat(main()).contains("You proposed this.", "It was proposed as preparer");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve"))
                        .count())
                .isZero();
        assertAccessible();

        button("Log out");
        logIn("approver", "demo");
        open(proposed.path());
        button("Approve");
        assertThat(main()).contains("Decided by", "approver");
    }

    @Test
    void whoever_comes_too_late_is_told() { // F3
        Proposed proposed = propose("preparer");
        logIn("approver");
        open(proposed.path());
        call("approver2", "/api/v1/approvals/" + proposed.id() + "/approve", "{}");
        button("Approve");

        assertThat(main()).contains("Nothing was done", "decided already", "approver2");
        assertAccessible();
    }

    @Test
    void a_viewer_sees_it_and_decides_nothing() {
        Proposed proposed = propose("preparer");
        logIn("viewer");
        open(proposed.path());

        assertThat(main()).contains("It awaits an approver other than preparer.");
        assertThat(page.locator("main").getByRole(AriaRole.BUTTON).count()).isZero();
    }

    private record Proposed(long id, String title) {

        String path() {
            return "/approvals/approval.xhtml?id=" + id;
        }
    }

    private Proposed propose(String user) {
        String ref = "IT-" + Long.toString(System.nanoTime(), 36).toUpperCase();
        String title = "Agreement " + ref;
        String answer = call(user, "/api/v1/agreements", """
                {"ref": "%s", "family": "%s", "title": "%s", "roles": [
                    {"party": "AWS", "role": "supplier"}, {"party": "OPENAI", "role": "customer"}]}
                """.formatted(ref, ref, title));
        try (JsonReader reader = Json.createReader(new StringReader(answer))) {
            return new Proposed(reader.readObject().getJsonNumber("id").longValueExact(), title);
        }
    }

    private String call(String user, String path, String body) {
        String credential = Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
        APIResponse response = page.request()
                .post(
                        path,
                        RequestOptions.create()
                                .setHeader("Authorization", "Basic " + credential)
                                .setHeader("Idempotency-Key", UUID.randomUUID().toString())
                                .setHeader("Content-Type", "application/json")
                                .setData(body));
        assertThat(response.ok()).as(response.text()).isTrue();
        return response.text();
    }

    private void button(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private String main() {
        return page.getByRole(AriaRole.MAIN).innerText();
    }

    private String table(String name) {
        return page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName(name))
                .innerText();
    }
}
