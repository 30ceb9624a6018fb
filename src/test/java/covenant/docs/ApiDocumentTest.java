package covenant.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import covenant.kernel.Words;
import covenant.milestones.ConditionJson;
import covenant.platform.http.Admits;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The operations in {@code docs/api.md} are those that there are, and what is shown as JSON can be read. */
class ApiDocumentTest {

    private static final Document DOCUMENT = Document.named("api.md");
    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CONDITION = Pattern.compile("^ *(\\{\"is\":.*})$", Pattern.MULTILINE);

    /** @param roles empty for everybody */
    private record Resource(String method, String path, String roles, String summary) {

        static Resource of(Class<?> resource, Method method, String httpMethod) {
            String path = pathOf(resource.getAnnotation(Path.class)) + pathOf(method.getAnnotation(Path.class));
            Operation operation = method.getAnnotation(Operation.class);
            String summary = operation == null ? "" : operation.summary();
            return new Resource(httpMethod, path, rolesOf(method.getAnnotation(Admits.class)), summary);
        }

        private static String pathOf(@Nullable Path path) {
            return path == null ? "" : ("/" + path.value()).replace("//", "/");
        }

        private static String rolesOf(@Nullable Admits admits) {
            if (admits == null) {
                return "";
            }
            Optional<AllowedTo> onMethod = Arrays.stream(admits.value().getMethods())
                    .filter(method -> method.getName().equals(admits.method()))
                    .flatMap(method -> Stream.ofNullable(method.getAnnotation(AllowedTo.class)))
                    .findFirst();
            AllowedTo allowed = onMethod.orElseGet(() -> admits.value().getAnnotation(AllowedTo.class));
            return Arrays.stream(allowed.value())
                    .filter(role -> role != Role.SYSTEM)
                    .map(Words::of)
                    .collect(Collectors.joining(", "));
        }

        String row() {
            return "| " + method + " | `" + path + "` | " + roles + " | " + summary.replace("|", "/") + " |\n";
        }
    }

    @Test
    void the_document_lists_every_operation() {
        List<Resource> operations = operations();
        assertThat(operations).hasSizeGreaterThan(40);
        String rows = operations.stream().map(Resource::row).collect(Collectors.joining());
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

    private static List<Resource> operations() {
        return Program.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect)
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods())
                        .flatMap(method -> Arrays.stream(method.getAnnotations())
                                .flatMap(annotation -> Stream.ofNullable(
                                        annotation.annotationType().getAnnotation(HttpMethod.class)))
                                .map(http -> Resource.of(resource, method, http.value()))))
                .sorted(Comparator.comparing(Resource::path).thenComparing(Resource::method))
                .toList();
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
