package covenant.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class IndexPageBrowserIT extends InBrowser {

    @Test
    void a_stranger_is_sent_to_the_login_page() {
        open("/");

        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                        .isVisible())
                .isTrue();
        assertThat(complaints).isEmpty();
        assertAccessible();
    }

    @Test
    void who_has_logged_in_sees_the_first_page() {
        logIn("viewer");
        open("/");

        assertThat(page.url()).doesNotContain("login");
        assertThat(page.getByRole(AriaRole.HEADING).first().isVisible()).isTrue();
        assertThat(complaints).isEmpty();
        assertAccessible();
    }
}
