package covenant.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import covenant.it.Api;
import covenant.it.InBrowser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UsersPageBrowserIT extends InBrowser {

    private final String name = Api.ref("person").toLowerCase();

    @Test
    void an_administrator_records_a_user_and_disables_them() {
        logIn("admin");
        link("Users").click();
        assertAccessible();
        link("New user").click();
        field("Display name").fill("A person");
        button("Record the user");
        assertThat(main()).contains("is not a user name", "Give at least one role");
        assertThat(field("Display name").inputValue()).isEqualTo("A person");
        assertAccessible();

        field("User name").fill(name);
        field("First password").fill(Api.LONGER_PASSWORD);
        page.getByLabel("viewer: reads").check();
        button("Record the user");
        assertThat(main()).contains("Recorded: " + name);
        assertThat(Api.as(name, Api.LONGER_PASSWORD).get("parties").statusCode())
                .isEqualTo(200);

        row().getByRole(AriaRole.LINK).click();
        assertAccessible();
        page.getByLabel("viewer: reads").uncheck();
        page.getByLabel("auditor: reads").check();
        field("May log in").selectOption("no");
        button("Change the user");
        assertThat(row().innerText()).contains("disabled", "auditor");
        assertThat(Api.as(name, Api.LONGER_PASSWORD).get("parties").statusCode())
                .isEqualTo(401);
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_change_by_somebody_else_meanwhile_is_not_overwritten() {
        record();
        logIn("admin");
        open("/security/user.xhtml?name=" + name);
        Api.sending("admin", change(true, "Called by another"))
                .header("If-Match", "*")
                .put("users/" + name);

        field("Display name").fill("Called by me");
        button("Change the user");

        assertThat(main()).contains("has been changed by somebody else");
        assertThat(field("Display name").inputValue()).isEqualTo("Called by me");
        assertThat(Api.read("admin", "users/" + name).getString("displayName")).isEqualTo("Called by another");
    }

    @Test
    void the_last_administrator_stays_one() { // S5
        logIn("admin");
        open("/security/user.xhtml?name=admin");
        field("May log in").selectOption("no");
        button("Change the user");
        assertThat(main()).contains("This is the last administrator.");
    }

    @Test
    void nobody_else_sees_the_page_in_the_menu_or_opens_it() {
        logIn("preparer");
        assertThat(link("Users").count()).isZero();
        for (String path : List.of("users", "new-user", "user")) {
            assertThat(page.navigate("/security/" + path + ".xhtml?name=viewer").status())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void a_session_ends_with_the_request_after_its_user_is_disabled() { // S4
        record();
        logIn(name, Api.LONGER_PASSWORD);
        open("/parties/parties.xhtml");
        assertThat(page.url()).contains("/parties/parties.xhtml");
        Api.sending("admin", change(false, "A person"))
                .header("If-Match", "*")
                .put("users/" + name)
                .then()
                .statusCode(200);

        open("/parties/parties.xhtml");
        assertThat(page.url()).contains("/login.xhtml");
    }

    @Test
    void everybody_changes_their_own_password() {
        record();
        logIn(name, Api.LONGER_PASSWORD);
        link("Your password").click();
        assertAccessible();
        change("not the present one", "some other words", "some other words");
        assertThat(main()).contains("This is not your present password.");
        change(Api.LONGER_PASSWORD, "short", "short");
        assertThat(main()).contains("The password has 5 characters.");
        change(Api.LONGER_PASSWORD, "some other words", "some otter words");
        assertThat(main()).contains("The two new passwords are not the same.");
        assertAccessible();

        change(Api.LONGER_PASSWORD, "some other words", "some other words");
        assertThat(main()).contains("Your password is changed.");
        open("/parties/parties.xhtml");
        assertThat(page.url()).contains("/parties/parties.xhtml");
        assertThat(Api.as(name, Api.LONGER_PASSWORD).get("parties").statusCode())
                .isEqualTo(401);
        assertThat(Api.as(name, "some other words").get("parties").statusCode()).isEqualTo(200);
        assertThat(complaints).isEmpty();
    }

    private void change(String present, String next, String again) {
        field("Present password").fill(present);
        field("New password").fill(next);
        field("New password again").fill(again);
        button("Change your password");
    }

    private void record() {
        Api.sending(
                        "admin",
                        Map.of(
                                "name",
                                name,
                                "displayName",
                                "A person",
                                "password",
                                Api.LONGER_PASSWORD,
                                "roles",
                                List.of("viewer")))
                .post("users")
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> change(boolean enabled, String displayName) {
        return Map.of("displayName", displayName, "roles", List.of("viewer"), "enabled", enabled);
    }

    private Locator row() {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(name, new Page.GetByTextOptions().setExact(true))));
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
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
}
