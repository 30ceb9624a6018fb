package covenant.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/index.xhtml", "/commitments/commitment.xhtml?ref=AWS-SPEND&asOf=2026-03-18", "/a%20b"})
    void a_path_from_our_root_is_followed(String path) {
        assertThat(LocalPath.of(path)).contains(new LocalPath(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "index.xhtml",
                "//evil.example/",
                "/\\evil.example",
                "\\/evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/\n/evil.example",
                " /index.xhtml",
                "/ä",
                "/login.xhtml?next=/"
            })
    void nothing_else_is(String path) {
        assertThat(LocalPath.of(path)).isEmpty();
    }

    @Test
    void no_path_at_all_is_none() {
        assertThat(LocalPath.of(null)).isEmpty();
    }

    @Test
    void a_path_longer_than_a_browser_makes_is_not() {
        assertThat(LocalPath.of("/" + "a".repeat(2000))).isEmpty();
    }
}
