package covenant.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every rule of a package's specification is named by a test, in a comment or in what the test is called. */
class RulesTest {

    private static final Pattern RULE = Pattern.compile("<li>([A-Z]\\d+)\\.");
    private static final Pattern ID = Pattern.compile("(?<![-\\w])[A-Z]\\d{1,2}(?!\\w|:\\d)");

    /** What a test says about itself: a comment, or a text that begins with ids as a display name does. */
    private static final Pattern SAID =
            Pattern.compile("(?:^|\\s)//\\s.*|^\\s*/?\\*.*|\"[A-Z]\\d{1,2}(, [A-Z]\\d{1,2})*\\..*");

    @Test
    void every_rule_is_named_by_a_test() {
        Set<String> missing = new TreeSet<>();
        Map<String, List<String>> rules = rules();
        rules.forEach((room, ids) -> {
            Set<String> named = named(isAmbiguous(ids.get(0), rules) ? room : "");
            ids.stream()
                    .filter(id -> !named.contains(id))
                    .map(id -> room + " " + id)
                    .forEach(missing::add);
        });
        assertThat(missing).as("rules that no test names").isEmpty();
    }

    /** The ids of the rules, by room. */
    private static Map<String, List<String>> rules() {
        Map<String, List<String>> rules = new TreeMap<>();
        for (Path specification : Program.files("src/main/java", "package-info.java")) {
            List<String> ids = new ArrayList<>();
            Matcher rule = RULE.matcher(Program.read(specification));
            while (rule.find()) {
                ids.add(rule.group(1));
            }
            if (!ids.isEmpty()) {
                rules.put(roomOf(specification), ids);
            }
        }
        return rules;
    }

    private static String roomOf(Path specification) {
        return Path.of("src/main/java/covenant")
                .relativize(specification.getParent())
                .toString()
                .replace('/', '.')
                .replace('\\', '.');
    }

    /** Whether two rooms number their rules with the same letter. */
    private static boolean isAmbiguous(String id, Map<String, List<String>> rules) {
        return rules.values().stream()
                        .filter(ids -> ids.get(0).charAt(0) == id.charAt(0))
                        .count()
                > 1;
    }

    /**
     * The ids that tests name. A test anywhere may prove a rule of any room.
     *
     * @param room only tests of this room, where the letter does not tell whose rule it is; empty for all
     */
    private static Set<String> named(String room) {
        Path folder = Path.of("src/test/java/covenant", room.replace('.', '/'));
        return Program.files(folder.toString(), ".java").stream()
                .filter(test -> !test.startsWith(Path.of("src/test/java/covenant/docs")))
                .flatMap(test -> Program.read(test).lines())
                .flatMap(line -> SAID.matcher(line).results())
                .flatMap(said -> ID.matcher(said.group()).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
