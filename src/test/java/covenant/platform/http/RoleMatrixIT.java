package covenant.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks {@code docs/role-matrix.csv}, which a unit test prints from the code, over HTTP. */
@DisplayName("H3. Whom an operation is not open to is refused before the body is looked at")
class RoleMatrixIT {

    private static final String REJECT = "POST /api/v1/approvals/{id}/reject";
    private static final Path MATRIX = Path.of("docs", "role-matrix.csv");

    /** Where a path names something: something that is not there, so that nothing changes. */
    private static final String NOTHING = "NONE";

    /** Made by the test, because the demo has no machine user. */
    private static final String MACHINE = Api.ref("machine").toLowerCase();

    /**
     * One operation.
     *
     * @param cells yes, no or own, by role
     */
    record Row(String method, String path, Map<String, String> cells) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @BeforeAll
    static void recordMachine() {
        Api.sending(
                        "admin",
                        Map.of(
                                "name",
                                MACHINE,
                                "displayName",
                                "A machine",
                                "password",
                                Api.LONGER_PASSWORD,
                                "roles",
                                List.of("integration")))
                .post("users")
                .then()
                .statusCode(201);
    }

    @Test
    void the_matrix_names_every_operation_that_the_api_describes() throws IOException {
        Map<String, Map<String, Object>> described = Api.description().getMap("paths");
        Set<String> operations = described.entrySet().stream()
                .flatMap(path ->
                        path.getValue().keySet().stream().map(method -> method.toUpperCase() + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> named = rows().map(Row::toString).collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(operations);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everybody_may_do_what_the_matrix_says_and_no_more(Row row) {
        row.cells().forEach((role, cell) -> {
            switch (cell) {
                case "no" -> assertThat(call(row, role).statusCode()).as(role).isEqualTo(403);
                case "yes" ->
                    assertThat(call(row, role).statusCode())
                            .as(role)
                            .isNotIn(401, 403)
                            .isLessThan(500);
                case "own" -> assertOwnOnly(row, role);
                default -> throw new AssertionError(cell);
            }
        });
    }

    @Test
    void a_machine_may_not_change_what_it_may_read() {
        assertThat(as("integration").get("commitments").statusCode()).isEqualTo(200);
        assertThat(as("integration").get("users").statusCode()).isEqualTo(403);
    }

    /** The one operation so far that looks whose something is; another one would need its own lines here. */
    private static void assertOwnOnly(Row row, String role) {
        assertThat(row).hasToString(REJECT);
        long own = proposed(role);
        long anothers = proposed(role + "2");

        Response refused = reject(role, anothers);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.jsonPath().getString("reason")).isEqualTo("NOT_YOURS");
        assertThat(reject(role, own).statusCode()).isEqualTo(200);
    }

    private static long proposed(String proposer) {
        return Api.proposeAgreement(proposer, Api.ref("AGREEMENT"), Api.party(), Api.party())
                .jsonPath()
                .getLong("id");
    }

    private static Response reject(String user, long approval) {
        return Api.sending(user, Map.of("reason", "Only a test")).post("approvals/" + approval + "/reject");
    }

    /** With a body that no operation accepts: whoever is let in is refused for that. */
    private static Response call(Row row, String role) {
        String path = row.path().replaceFirst("^/api/v1/", "").replaceAll("\\{[a-z]+}", NOTHING);
        return row.method().equals("GET")
                ? as(role).get(path)
                : as(role).contentType("application/json")
                        .header("Idempotency-Key", Api.key())
                        .body("no JSON at all")
                        .request(row.method(), path);
    }

    // A colon stays as it is, as every client sends it.
    private static RequestSpecification as(String role) {
        return (role.equals("integration") ? Api.as(MACHINE, Api.LONGER_PASSWORD) : Api.as(role))
                .urlEncodingEnabled(false);
    }

    static Stream<Row> rows() throws IOException {
        List<String> lines = Files.readAllLines(MATRIX);
        List<String> columns = List.of(lines.get(0).split(","));
        assertThat(columns)
                .containsExactly("method", "path", "viewer", "preparer", "approver", "auditor", "admin", "integration");
        return lines.stream().skip(1).map(line -> row(columns, line.split(",")));
    }

    private static Row row(List<String> columns, String[] cells) {
        Map<String, String> byRole = new LinkedHashMap<>();
        for (int i = 2; i < cells.length; i++) {
            byRole.put(columns.get(i), cells[i]);
        }
        return new Row(cells[0], cells[1], byRole);
    }
}
