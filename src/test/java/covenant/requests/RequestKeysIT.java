package covenant.requests;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import covenant.it.Operations;
import covenant.it.Operations.Operation;
import covenant.it.Server;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RequestKeysIT {

    private static final int AT_ONCE = 24;

    private String commitment = "";
    private String key = "";

    @BeforeEach
    void promise() {
        commitment = Api.promise("100.00");
        key = Api.key();
    }

    @Test
    @DisplayName("I3. The same request with the same key is done once and answered the same")
    void the_same_request_with_the_same_key_is_done_once_and_answered_the_same() {
        Response first = pay("preparer", "10.00");
        Response again = pay("preparer", "10.00");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(settled()).isEqualTo("10.00");
        assertThat(Api.as("viewer").get(Api.pathOf(first.header("Location"))).asString())
                .isEqualTo(first.asString());
        assertThat(first.jsonPath().getString("key")).isEqualTo(key);
    }

    @Test
    @DisplayName("I3, I5. However concurrently it is sent")
    void the_same_request_at_the_same_moment_is_done_once() throws Exception {
        List<Response> answers = atOnce(() -> pay("preparer", "10.00"));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.get(0).asString());
        assertThat(answers.stream().filter(answer -> answer.header("Idempotency-Replayed") == null))
                .hasSize(1);
        assertThat(settled()).isEqualTo("10.00");
    }

    @Test
    @DisplayName("I4. Another body or another route is refused")
    void the_same_key_with_another_body_or_route_is_refused() {
        pay("preparer", "10.00");

        Response otherBody = pay("preparer", "11.00");
        Response otherRoute = send("preparer", "drawdowns", "10.00");

        assertThat(otherBody.statusCode()).isEqualTo(422);
        assertThat(otherBody.jsonPath().getString("reason")).isEqualTo("KEY_REUSED");
        assertThat(otherRoute.statusCode()).isEqualTo(422);
        assertThat(settled()).isEqualTo("10.00");
    }

    @Test
    @DisplayName("I1. Two callers may use the same key")
    void two_callers_may_use_the_same_key() {
        assertThat(pay("preparer", "10.00").header("Idempotency-Replayed")).isNull();
        assertThat(pay("preparer2", "10.00").header("Idempotency-Replayed")).isNull();
        assertThat(settled()).isEqualTo("20.00");
    }

    @Test
    @DisplayName("I2, I6. A refused request leaves no key behind")
    void a_refused_request_leaves_no_key_behind() {
        assertThat(pay("preparer", "101.00").statusCode()).isEqualTo(409);
        assertThat(pay("preparer", "10.00").statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("I6. Of many that are refused at the same moment, none leaves a key behind")
    void many_refused_at_the_same_moment_leave_no_key_behind() throws Exception {
        assertThat(atOnce(() -> pay("preparer", "101.00")))
                .extracting(Response::statusCode)
                .containsOnly(409);
        assertThat(pay("preparer", "10.00").statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("I5. While the first still runs, another is refused and does nothing")
    void while_the_first_still_runs_another_is_refused() throws SQLException {
        try (Connection first = Server.connect()) {
            first.setAutoCommit(false);
            claim(first);

            Response second = pay("preparer", "10.00");

            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(second.jsonPath().getString("reason")).isEqualTo("KEY_RUNNING");
            assertThat(second.time()).isLessThan(8000);
            first.rollback();
        }
        assertThat(settled()).isEqualTo("0.00");
        assertThat(pay("preparer", "10.00").statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("H8. What writes to the journal needs a key, and nothing else does")
    void what_writes_to_the_journal_needs_a_key() {
        for (String how : List.of("payments", "drawdowns", "deliveries")) {
            Response without = Api.as("preparer")
                    .contentType("application/json")
                    .body(Api.settlement("10.00"))
                    .post("commitments/" + commitment + "/" + how);

            assertThat(without.statusCode()).isEqualTo(400);
            assertThat(without.jsonPath().getString("reason")).isEqualTo("KEY_MISSING");
        }
        assertThat(Api.as("approver").post("approvals/1/approve").jsonPath().getString("reason"))
                .isEqualTo("KEY_MISSING");
        Api.as("preparer")
                .contentType("application/json")
                .body("{\"ref\": \"" + Api.ref("PARTY") + "\", \"name\": \"P\", \"kind\": \"company\"}")
                .post("parties")
                .then()
                .statusCode(201);
    }

    static Stream<Operation> posts() {
        return Operations.posts();
    }

    @ParameterizedTest
    @DisplayName("H8. Every POST takes a key")
    @MethodSource("posts")
    void every_post_takes_a_key(Operation post) {
        // What is no key is refused wherever a key is looked at.
        Response answer = Api.as(post.caller())
                .urlEncodingEnabled(false)
                .contentType("application/json")
                .header("Idempotency-Key", "k".repeat(201))
                .body(example(post))
                .post(post.path());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("reason")).isEqualTo("KEY_MALFORMED");
    }

    /** What the description shows as its body; empty where it takes none. */
    private static Object example(Operation post) {
        JsonPath description = Api.description();
        String reference = description.getString("paths.'/api/v1/" + post.template() + "'.post.requestBody.'$ref'");
        return reference == null
                ? ""
                : description.get(
                        reference.replaceFirst("^#/", "").replace('/', '.') + ".content.'application/json'.example");
    }

    private Response pay(String user, String amount) {
        return send(user, "payments", amount);
    }

    private Response send(String user, String how, String amount) {
        return Api.as(user)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Api.settlement(amount))
                .post("commitments/" + commitment + "/" + how);
    }

    private String settled() {
        return Api.read("viewer", "commitments/" + commitment + "/position").getString("settled");
    }

    private void claim(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into request_key (caller, request_key, route, body_hash, claimed_at) values (?, ?, 'r', 'h', ?)")) {
            insert.setString(1, "preparer");
            insert.setString(2, key);
            insert.setTimestamp(3, Timestamp.from(Instant.EPOCH));
            insert.executeUpdate();
        }
    }

    private static List<Response> atOnce(Callable<Response> request) throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Response>> answers = many.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(i -> request).toList());
            List<Response> got = new ArrayList<>();
            for (Future<Response> answer : answers) {
                got.add(answer.get());
            }
            return got;
        } finally {
            many.shutdown();
        }
    }
}
