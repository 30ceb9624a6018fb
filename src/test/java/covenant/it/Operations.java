package covenant.it;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every operation of the API, as it describes itself, with something of the reference book in its path. So an operation
 * that is added tomorrow is tested tomorrow.
 */
public final class Operations {

    private static final Map<String, String> OF_THE_BOOK = Map.ofEntries(
            Map.entry("parties", "OPENAI"),
            Map.entry("sources", "S3"),
            Map.entry("claims", "A5"),
            Map.entry("conflicts", "C1"),
            Map.entry("observations", "MICROSOFT-STAKE-SHARE"),
            Map.entry("events", "FRONTIER-LIVE"),
            Map.entry("questions", "AWS-SPEND-DATES"),
            Map.entry("agreements", "AWS-OPENAI"),
            Map.entry("clauses", "AZURE-EXCLUSIVITY"),
            Map.entry("commitments", "AWS-SPEND"),
            Map.entry("milestones", "TRANCHE-2-CONDITIONS"),
            Map.entry("obligations", "AMAZON-MODELS-AWS"),
            Map.entry("disputes", "AZURE-EXCLUSIVITY-THREAT"),
            Map.entry("approvals", "1"),
            Map.entry("journal", "1"),
            Map.entry("schedules", "MILESTONES-DAILY"),
            Map.entry("users", "viewer"),
            Map.entry("problems", "OWN_PROPOSAL"));

    private static final Set<String> ADMINISTRATION = Set.of("schedules", "users", "periods");

    private static final List<String> NOT_IN_A_FRESH_BOOK =
            List.of("{period}", "periods/{ref}", "calendars/{ref}", "powers/{ref}", "pools/{ref}", "evidence/{id}");

    private Operations() {}

    /**
     * One operation.
     *
     * @param template its path under the API's root, for example {@code parties/{ref}}
     * @param parameters the names of its query parameters
     */
    public record Operation(String id, String template, List<String> parameters) {

        /** The path to something of the reference book. */
        public String path() {
            return path(OF_THE_BOOK.getOrDefault(template.split("/")[0], "NONE"));
        }

        /** The path to something else. */
        public String path(String name) {
            return template.replaceFirst("\\{[a-z]+}", name.replace("$", "\\$"));
        }

        public boolean hasName() {
            return template.contains("{");
        }

        /** Who may call it. */
        public String caller() {
            if (ADMINISTRATION.contains(template.split("/")[0])) {
                return "admin";
            }
            return template.startsWith("approvals/") ? "approver" : "preparer";
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** All but those of one thing of which a fresh book has none; the tests of such things read those they make. */
    public static Stream<Operation> readings() {
        return all("get").filter(reading -> NOT_IN_A_FRESH_BOOK.stream().noneMatch(reading.template()::contains));
    }

    public static Stream<Operation> posts() {
        return all("post");
    }

    private static Stream<Operation> all(String method) {
        Map<String, Map<String, Map<String, Object>>> paths = Api.description().getMap("paths");
        return paths.entrySet().stream()
                .filter(path ->
                        path.getKey().startsWith("/api/v1/") && path.getValue().containsKey(method))
                .map(path -> operation(path.getKey(), path.getValue().get(method)));
    }

    @SuppressWarnings("unchecked")
    private static Operation operation(String path, Map<String, Object> described) {
        List<Map<String, String>> parameters =
                (List<Map<String, String>>) described.getOrDefault("parameters", List.of());
        return new Operation(
                String.valueOf(described.get("operationId")),
                path.replaceFirst("^/api/v1/", ""),
                parameters.stream()
                        .filter(parameter -> "query".equals(parameter.get("in")))
                        .map(parameter -> parameter.get("name"))
                        .toList());
    }
}
