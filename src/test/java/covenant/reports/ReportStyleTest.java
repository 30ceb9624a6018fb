package covenant.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportStyleTest {

    private static final Path PAGES = Path.of("src/main/webapp/resources/covenant/look.css");

    @Test
    void reports_have_the_colours_of_the_pages_and_no_others() throws IOException {
        Set<String> used = new TreeSet<>();
        Matcher colour = Pattern.compile("#[0-9a-f]{6}").matcher(ReportStyle.CSS);
        while (colour.find()) {
            used.add(colour.group());
        }
        assertThat(tokens().values()).containsAll(used);
    }

    @Test
    void a_stage_has_the_colour_that_it_has_on_every_page() throws IOException {
        for (String stage : new String[] {"firm", "due", "settled"}) {
            assertThat(ReportStyle.CSS).contains("." + stage + " { background-color: " + tokens().get(stage) + "; }");
        }
    }

    private static Map<String, String> tokens() throws IOException {
        String css = Files.readString(PAGES);
        String light = css.substring(css.indexOf(":root"), css.indexOf("@media (prefers-color-scheme: dark)"));
        Map<String, String> tokens = new TreeMap<>();
        Matcher token = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});").matcher(light);
        while (token.find()) {
            tokens.put(token.group(1), token.group(2));
        }
        return tokens;
    }
}
