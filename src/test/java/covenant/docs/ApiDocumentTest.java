package covenant.docs;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.Words;
import covenant.milestones.ConditionJson;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The operations in {@code docs/api.md} are those that there are, and what is shown as JSON can be read. */
class ApiDocumentTest {

    private static final Document DOCUMENT = Document.named("api.md");
    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CONDITION = Pattern.compile("^ *(\\{\"is\":.*})$", Pattern.MULTILINE);

    @Test
    void the_document_lists_every_operation() {
        List<Operation> operations = Operation.all();
        assertThat(operations).hasSizeGreaterThan(40);
        String rows = operations.stream().map(ApiDocumentTest::row).collect(Collectors.joining());
        DOCUMENT.assertPrinted(
                "operations", "| method | path | open to | what it does |\n| --- | --- | --- | --- |\n" + rows);
    }

    @Test
    void every_example_is_json() {
        List<String> examples = JSON.matcher(DOCUMENT.text())
                .results()
                .map(example -> example.group(1))
                .toList();
        assertThat(examples)
                .hasSizeGreaterThan(5)
                .allSatisfy(example -> assertThat(read(example)).isNotEmpty());
    }

    @Test
    void every_condition_in_the_document_can_be_read() {
        List<String> conditions = CONDITION
                .matcher(DOCUMENT.text())
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(conditions)
                .hasSizeGreaterThan(10)
                .allSatisfy(condition ->
                        assertThat(ConditionJson.read(read(condition))).isNotNull());
    }

    private static String row(Operation operation) {
        String roles = operation.roles().stream().map(Words::of).collect(Collectors.joining(", "));
        return "| " + operation.method() + " | `" + operation.path() + "` | " + roles + " | "
                + operation.summary().replace("|", "/") + " |\n";
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
