package covenant.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a reader of the documents may rely on: one title, links that lead somewhere, every setting in one table. */
class TidyTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern VARIABLE = Pattern.compile("COVENANT_[A-Z][A-Z_]*[A-Z]");
    private static final Pattern ROW = Pattern.compile("\\| `(COVENANT_[A-Z_]+)` \\|");
    private static final List<String> SOURCES = List.of("src", "wildfly-config", "pom.xml", ".ci");

    @TestFactory
    Stream<DynamicTest> a_document_has_one_title() {
        return Document.all().stream()
                .map(document -> DynamicTest.dynamicTest(document.toString(), () -> {
                    List<String> prose = document.prose();
                    assertThat(prose).filteredOn(line -> line.startsWith("# ")).hasSize(1);
                    assertThat(prose.get(0)).startsWith("# ");
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_link_leads_to_what_is_there() {
        return Document.all().stream()
                .map(document -> DynamicTest.dynamicTest(
                        document.toString(),
                        () -> assertThat(links(document))
                                .allSatisfy(link ->
                                        assertThat(leads(document, link)).isTrue())));
    }

    @Test
    void every_decision_is_listed_under_its_number() {
        Set<String> listed = links(Document.named("architecture.md")).stream()
                .filter(link -> link.startsWith("adr/"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> decisions = Program.files("docs/adr", ".md").stream()
                .map(file -> "adr/" + file.getFileName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isNotEmpty().isEqualTo(decisions);
    }

    @Test
    void every_setting_of_the_environment_stands_in_the_one_table() {
        Set<String> used = SOURCES.stream()
                .flatMap(source -> Program.files(source, "").stream())
                .filter(TidyTest::isText)
                .flatMap(file -> VARIABLE.matcher(Program.read(file)).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = ROW.matcher(Document.named("operations.md").text())
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).hasSizeGreaterThan(10).isEqualTo(listed);
    }

    @Test
    void no_two_files_differ_only_in_case() {
        Map<String, Path> seen = new HashMap<>();
        for (String place : List.of("src", "docs", "wildfly-config")) {
            for (Path file : Program.files(place, "")) {
                Path other = seen.put(file.toString().toLowerCase(Locale.ROOT), file);
                assertThat(other).as("beside %s", file).isNull();
            }
        }
        assertThat(seen).hasSizeGreaterThan(100);
    }

    private static List<String> links(Document document) {
        return document.prose().stream()
                .flatMap(line -> LINK.matcher(line).results())
                .map(link -> link.group(1))
                .filter(link -> !link.startsWith("http"))
                .toList();
    }

    private static boolean leads(Document from, String link) {
        String[] parts = link.split("#", 2);
        Path to = parts[0].isEmpty()
                ? from.path()
                : from.path().resolveSibling(parts[0]).normalize();
        return Files.exists(to)
                && (parts.length == 1 || headings(new Document(to)).contains(parts[1]));
    }

    /** The headings of a document, as links name them. */
    private static List<String> headings(Document document) {
        return document.prose().stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    // Fonts and pictures are no text, and name no settings.
    private static boolean isText(Path file) {
        return Stream.of(".java", ".xml", ".xhtml", ".cli", ".properties", ".yaml", ".sql", "run")
                .anyMatch(file.toString()::endsWith);
    }
}
