package covenant.approvals.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import covenant.it.Api;
import covenant.it.Server;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FourEyesIT {

    private static final String BOTH = "both" + Long.toString(System.nanoTime(), 36);

    /** Somebody who may prepare and approve: the only one who could try to approve their own proposal. */
    @BeforeAll
    static void somebody_may_prepare_and_approve() throws SQLException {
        try (Connection connection = Server.connect();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into app_user (name, person, display_name, password_hash, roles, enabled, recorded_at, version)"
                                + " select ?, 'both', 'Both', password_hash, 'preparer,approver', true, recorded_at, 0"
                                + " from app_user where name = 'preparer'")) {
            insert.setString(1, BOTH);
            insert.executeUpdate();
        }
    }

    @Test
    @DisplayName("F1. Nobody approves what they proposed")
    void nobody_approves_what_they_proposed() {
        Response proposed = propose(BOTH);

        Response own = approve(BOTH, proposed);

        assertThat(own.statusCode()).isEqualTo(403);
        assertThat(own.jsonPath().getString("reason")).isEqualTo("OWN_PROPOSAL");
        assertThat(status(proposed)).isEqualTo("awaiting");
        assertThat(approve("approver", proposed).statusCode()).isEqualTo(200);
        assertThat(status(proposed)).isEqualTo("approved");
    }

    @Test
    @DisplayName("F1. Nor as another user of the same person; whoever it is moved to afterwards")
    void nobody_approves_as_another_user_what_they_proposed() {
        String maker = user("preparer", "person-1");
        String checker = user("approver", "person-1");
        Response proposed = Api.as(maker, Api.LONGER_PASSWORD)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Api.key())
                .body(Api.agreementBody(Api.ref("AGREEMENT"), Api.party(), Api.party()))
                .post("agreements");
        assertThat(proposed.statusCode()).isEqualTo(202);

        Response own = Api.as(checker, Api.LONGER_PASSWORD)
                .header("Idempotency-Key", Api.key())
                .post("approvals/{id}/approve", proposed.jsonPath().getLong("id"));

        assertThat(own.statusCode()).isEqualTo(403);
        assertThat(own.jsonPath().getString("reason")).isEqualTo("OWN_PROPOSAL");
        assertThat(own.jsonPath().getString("detail")).contains(maker);
        assertThat(status(proposed)).isEqualTo("awaiting");
        assertThat(approve("approver", proposed).statusCode()).isEqualTo(200);
    }

    private static String user(String role, String person) {
        String name = Api.ref("user").toLowerCase(Locale.ROOT);
        Api.sending(
                        "admin",
                        Map.of(
                                "name",
                                name,
                                "displayName",
                                "A user of " + person,
                                "person",
                                person,
                                "password",
                                Api.LONGER_PASSWORD,
                                "roles",
                                List.of(role)))
                .post("users")
                .then()
                .statusCode(201)
                .body("person", equalTo(person));
        return name;
    }

    @Test
    @DisplayName("F1. The database refuses it too, of the same user and of the same person")
    void the_database_refuses_it_too() throws SQLException {
        long id = propose("preparer").jsonPath().getLong("id");
        try (Connection connection = Server.connect();
                PreparedStatement update = connection.prepareStatement(
                        "update approval set status = 'APPROVED', decided_by = ?, decided_person = ?,"
                                + " decided_at = proposed_at, awaiting_target = null where id = ?")) {
            for (List<String> decider : List.of(List.of("preparer", "other"), List.of("other", "preparer"))) {
                update.setString(1, decider.get(0));
                update.setString(2, decider.get(1));
                update.setLong(3, id);
                assertThatThrownBy(update::executeUpdate)
                        .isInstanceOf(SQLException.class)
                        .message()
                        .containsIgnoringCase("nobody_approves_their_own");
            }
        }
    }

    @Test
    @DisplayName("F3. A decision is made once")
    void a_decision_is_made_once() {
        Response proposed = propose("preparer");
        approve("approver", proposed);

        assertThat(approve("approver2", proposed).jsonPath().getString("reason"))
                .isEqualTo("APPROVAL_DECIDED");
        assertThat(reject("approver2", proposed).statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName("F3. Also when many decide at the same moment")
    void of_many_who_decide_at_the_same_moment_one_wins() throws Exception {
        Response proposed = propose("preparer");
        ExecutorService many = Executors.newFixedThreadPool(8);
        List<Integer> answers = new ArrayList<>();
        try {
            List<Callable<Integer>> deciders = Stream.of("approver", "approver2", "approver", "approver2")
                    .flatMap(user -> Stream.<Callable<Integer>>of(
                            () -> approve(user, proposed).statusCode(),
                            () -> reject(user, proposed).statusCode()))
                    .toList();
            for (Future<Integer> answer : many.invokeAll(deciders)) {
                answers.add(answer.get());
            }
        } finally {
            many.shutdown();
        }

        assertThat(answers).containsOnlyOnce(200).hasSize(8);
        assertThat(answers.stream().filter(status -> status != 200)).containsOnly(409);
    }

    @Test
    @DisplayName("F2. A target has at most one pending change")
    void a_target_has_at_most_one_pending_change() {
        String agreement = Api.agreement();

        assertThat(amend(agreement).statusCode()).isEqualTo(202);
        assertThat(amend(agreement).jsonPath().getString("reason")).isEqualTo("CHANGE_PENDING");
    }

    @Test
    @DisplayName("F4, V3. A proposal whose target has changed becomes stale, and stays so")
    void a_proposal_whose_target_has_changed_becomes_stale() throws SQLException {
        String agreement = Api.agreement();
        Response proposed = amend(agreement);
        touch(agreement);
        String key = Api.key();

        Response stale = approve("approver", proposed, key);
        Response again = approve("approver", proposed, key);

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.contentType()).startsWith("application/problem+json");
        assertThat(stale.jsonPath().getString("reason")).isEqualTo("TARGET_CHANGED");
        assertThat(status(proposed)).isEqualTo("stale");
        assertThat(again.asString()).isEqualTo(stale.asString());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(amend(agreement).statusCode()).isEqualTo(202);
    }

    @Test
    void a_proposer_may_withdraw_and_another_preparer_may_not() {
        Response proposed = propose("preparer");

        assertThat(reject("preparer2", proposed).jsonPath().getString("reason")).isEqualTo("NOT_YOURS");
        assertThat(reject("preparer", proposed).statusCode()).isEqualTo(200);
        assertThat(status(proposed)).isEqualTo("rejected");
    }

    @Test
    @DisplayName("A2. A proposed agreement does not count before a second person approves it")
    void nothing_counts_before_it_is_approved() {
        Response proposed = propose("preparer");
        String agreement = proposed.jsonPath().getString("target");

        assertThat(Api.read("viewer", "agreements?family=" + agreement).getList("items"))
                .isEmpty();
        assertThat(Api.read("viewer", "agreements/" + agreement).getString("standing"))
                .isEqualTo("proposed");
        approve("approver", proposed);
        assertThat(Api.read("viewer", "agreements?family=" + agreement).getList("items"))
                .hasSize(1);
    }

    @Test
    void an_approval_has_the_shape_that_outside_programs_rely_on() {
        Response proposed = propose("preparer");

        assertThat(proposed.statusCode()).isEqualTo(202);
        assertThat(Api.pathOf(proposed.header("Location")))
                .isEqualTo("approvals/" + proposed.jsonPath().getLong("id"));
        assertThat(proposed.jsonPath().<Map<String, Object>>get().keySet())
                .containsExactly("id", "kind", "target", "status", "proposedBy", "proposedAt", "decidedBy", "changes");
        assertThat(Api.read("approver", "approvals").getList("items.status")).containsOnly("awaiting");
    }

    private static Response propose(String proposer) {
        return Api.proposeAgreement(proposer, Api.ref("AGREEMENT"), Api.party(), Api.party());
    }

    private static Response amend(String agreement) {
        return Api.sending("preparer", Map.of("title", "T", "text", "Affirms", "effectiveOn", "2026-03-01"))
                .header(
                        "If-Match",
                        Api.as("viewer").get("agreements/" + agreement).header("ETag"))
                .post("agreements/" + agreement + "/amendments");
    }

    private static Response approve(String user, Response proposed) {
        return approve(user, proposed, Api.key());
    }

    private static Response approve(String user, Response proposed, String key) {
        return Api.as(user)
                .header("Idempotency-Key", key)
                .post("approvals/{id}/approve", proposed.jsonPath().getLong("id"));
    }

    private static Response reject(String user, Response proposed) {
        return Api.sending(user, Map.of("reason", "A test says no."))
                .post("approvals/{id}/reject", proposed.jsonPath().getLong("id"));
    }

    private static String status(Response proposed) {
        return Api.read("viewer", "approvals/" + proposed.jsonPath().getLong("id"))
                .getString("status");
    }

    // As an amendment would that was signed meanwhile; there is no way in that lets two be pending.
    private static void touch(String agreement) throws SQLException {
        try (Connection connection = Server.connect();
                PreparedStatement update =
                        connection.prepareStatement("update agreement set version = version + 1 where ref = ?")) {
            update.setString(1, agreement);
            update.executeUpdate();
        }
    }
}
