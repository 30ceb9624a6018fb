package covenant.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import covenant.it.Operations;
import covenant.it.Operations.Operation;
import covenant.it.Server;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("H3. Whom an operation is not open to is refused before the body is looked at")
class RolesIT {

    private static final Set<String> PREPARE = Set.of("preparer", "preparer2");
    private static final Set<String> OPEN = Set.of("ready", "listProblems", "readProblem");
    private static final Set<String> APPROVE = Set.of("approver", "approver2");

    static Stream<Operation> posts() {
        return Operations.posts();
    }

    static Stream<Operation> readings() {
        return Operations.readings();
    }

    @ParameterizedTest
    @MethodSource("posts")
    void a_writing_operation_is_open_to_its_role_alone(Operation post) {
        for (String user : Set.of("viewer", "auditor", "admin", "preparer", "approver", "preparer2", "approver2")) {
            Response answer = Api.as(user)
                    .contentType("application/json")
                    .header("Idempotency-Key", Api.key())
                    .body("no JSON at all")
                    .post(post.path("NONE"));

            assertThat(answer.statusCode())
                    .as(user + " at " + post.id())
                    .matches(status -> (status == 403) == !isOpen(post, user));
        }
    }

    @ParameterizedTest
    @MethodSource("readings")
    void a_reading_is_open_to_everybody_who_is_logged_in(Operation reading) {
        for (String user : Set.of("viewer", "auditor", "admin", "preparer", "approver")) {
            Api.as(user).get(reading.path()).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @DisplayName("S2. Without an established actor nothing is allowed")
    @MethodSource("everythingThatIsNotOpen")
    void a_stranger_may_do_nothing(Operation operation) {
        RequestSpecification stranger = given().baseUri(Server.uri("/api/v1/").toString());
        for (Method method : new Method[] {Method.GET, Method.POST}) {
            Response answer = stranger.request(method, operation.path());
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.jsonPath().getString("reason")).isEqualTo("NOT_LOGGED_IN");
        }
    }

    static Stream<Operation> everythingThatIsNotOpen() {
        return Stream.concat(posts(), readings()).filter(operation -> !OPEN.contains(operation.id()));
    }

    private static boolean isOpen(Operation post, String user) {
        return switch (post.id()) {
            case "approve" -> APPROVE.contains(user);
            case "reject" -> APPROVE.contains(user) || PREPARE.contains(user);
            case "recordSchedule", "runSchedule" -> user.equals("admin");
            default -> PREPARE.contains(user);
        };
    }
}
