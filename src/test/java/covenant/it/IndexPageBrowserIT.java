package covenant.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class IndexPageBrowserIT extends InBrowser {

    @Test
    void the_first_page_renders_and_axe_finds_nothing() {
        open("/");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Covenant"))
                        .isVisible())
                .isTrue();
        assertThat(complaints).isEmpty();
        assertAccessible();
    }
}
