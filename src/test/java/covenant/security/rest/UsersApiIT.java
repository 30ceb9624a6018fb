package covenant.security.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import covenant.it.Api;
import covenant.it.Server;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Users over HTTP: recorded, changed and disabled by an administrator. */
class UsersApiIT {

    private static final int ROUNDS = 20;

    private final String name = Api.ref("user").toLowerCase();

    @Test
    void an_administrator_records_a_user_who_can_work_at_once() {
        record("preparer")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/users/" + name))
                .body("id", equalTo(name))
                .body("name", equalTo(name))
                .body("roles", equalTo(List.of("preparer")))
                .body("enabled", equalTo(true))
                .body("password", equalTo(null));
        assertThat(Api.as(name, Api.LONGER_PASSWORD).get("users/" + name).statusCode())
                .isEqualTo(403);
        assertThat(Api.as(name, Api.LONGER_PASSWORD).get("parties").statusCode())
                .isEqualTo(200);
        Api.as("auditor").get("users?limit=500").then().statusCode(200).body("items.name", hasItems(name, "viewer"));
        record("preparer").then().statusCode(409).body("reason", equalTo("USER_EXISTS"));
    }

    @Test
    void what_is_wrong_with_a_user_is_said_field_by_field() {
        Api.sending("admin", Map.of("name", "Not A Name", "displayName", " ", "password", "short", "roles", List.of()))
                .post("users")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/name", "/displayName", "/roles"));
        Api.sending("admin", body("short", "viewer"))
                .post("users")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/password"))
                .body("errors.reason", hasItems("PASSWORD_TOO_SHORT"));
        Api.sending("admin", body(Api.LONGER_PASSWORD, "system"))
                .post("users")
                .then()
                .statusCode(422)
                .body("errors.reason", hasItems("ROLES_UNFIT"));
    }

    @Test
    void a_change_needs_the_state_that_it_was_prepared_against() {
        String tag = record("viewer").header("ETag");
        Map<String, Object> change = change("auditor", true);
        Api.sending("admin", change).put("users/" + name).then().statusCode(428);
        Api.sending("admin", change)
                .header("If-Match", tag)
                .put("users/" + name)
                .then()
                .statusCode(200)
                .body("roles", equalTo(List.of("auditor")))
                .header("ETag", not(equalTo(tag)));
        Api.sending("admin", change)
                .header("If-Match", tag)
                .put("users/" + name)
                .then()
                .statusCode(412);
        assertThat(Api.as(name, Api.LONGER_PASSWORD).get("users/" + name).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_disabled_user_is_refused_from_the_next_request_on() { // S4
        record("viewer");
        assertThat(Api.as(name, Api.LONGER_PASSWORD).get("parties").statusCode())
                .isEqualTo(200);

        put("admin", change("viewer", false)).then().statusCode(200);
        assertThat(Api.as(name, Api.LONGER_PASSWORD).get("parties").statusCode())
                .isEqualTo(401);

        put("admin", change("viewer", true)).then().statusCode(200);
        assertThat(Api.as(name, Api.LONGER_PASSWORD).get("parties").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_new_password_takes_the_place_of_the_old_one() { // S4
        record("viewer");
        assertThat(Api.as(name, Api.LONGER_PASSWORD).get("parties").statusCode())
                .isEqualTo(200);
        Map<String, Object> change = new HashMap<>(change("viewer", true));
        change.put("password", "some other words");

        put("admin", change).then().statusCode(200);

        assertThat(Api.as(name, Api.LONGER_PASSWORD).get("parties").statusCode())
                .isEqualTo(401);
        assertThat(Api.as(name, "some other words").get("parties").statusCode()).isEqualTo(200);
    }

    @Test
    void an_administrator_promises_and_settles_nothing() { // S3
        for (String path :
                List.of("agreements", "commitments", "commitments/AWS-SPEND/payments", "approvals/1/approve")) {
            assertThat(Api.sending("admin", Map.of()).post(path).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void two_administrators_who_disable_each_other_leave_one() throws Exception { // S5
        assertThat(put("admin", "admin", change("viewer", true)).jsonPath().getString("reason"))
                .as("the last one may not step down")
                .isEqualTo("LAST_ADMINISTRATOR");
        record("admin");
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                put("admin", change("admin", true)).then().statusCode(200);
                // So that neither has to wait for the slow look at a password.
                sending(name).get("users").then().statusCode(200);
                CyclicBarrier barrier = new CyclicBarrier(2);
                Future<Integer> one = pool.submit(race(
                        barrier,
                        () -> put("admin", "admin", change("viewer", true)).statusCode()));
                Future<Integer> other = pool.submit(race(
                        barrier,
                        () -> sending(name)
                                .body(change("admin", false))
                                .put("users/" + name)
                                .statusCode()));
                assertThat(List.of(one.get(), other.get())).as("round " + round).containsOnlyOnce(200);
                restore();
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void the_same_key_records_one_user_and_keeps_no_password_to_guess() throws Exception {
        String key = Api.key();
        String body = "{\"name\": \"" + name + "\", \"displayName\": \"A user\", \"password\": \"" + Api.LONGER_PASSWORD
                + "\", \"roles\": [\"viewer\"]}";
        Response first = keyed(key, body);
        Response second = keyed(key, body);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.asString()).isEqualTo(first.asString()).doesNotContain(Api.LONGER_PASSWORD);
        assertThat(keyed(key, body.replace("mine", "yours")).jsonPath().getString("reason"))
                .isEqualTo("KEY_REUSED");

        try (Connection database = Server.connect();
                PreparedStatement asked =
                        database.prepareStatement("select body_hash from request_key where request_key = ?")) {
            asked.setString(1, key);
            try (ResultSet kept = asked.executeQuery()) {
                assertThat(kept.next()).isTrue();
                assertThat(kept.getString(1)).hasSize(64).isNotEqualTo(sha256(body));
            }
        }
    }

    private static Callable<Integer> race(CyclicBarrier barrier, Callable<Integer> act) {
        return () -> {
            barrier.await();
            return act.call();
        };
    }

    /** Whoever of the two is left makes admin what they were, and the other one goes. */
    private void restore() {
        if (Api.as("admin").get("users").statusCode() == 403) {
            sending(name).body(change("admin", true)).put("users/admin").then().statusCode(200);
        }
        put("admin", change("viewer", false)).then().statusCode(200);
    }

    private RequestSpecification sending(String user) {
        return Api.as(user, Api.LONGER_PASSWORD).contentType("application/json").header("If-Match", "*");
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private Response keyed(String key, String body) {
        return Api.as("admin")
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("users");
    }

    private Response record(String role) {
        return Api.sending("admin", body(Api.LONGER_PASSWORD, role)).post("users");
    }

    private Response put(String user, Map<String, Object> change) {
        return put(user, name, change);
    }

    private static Response put(String user, String changed, Map<String, Object> change) {
        return Api.sending(user, change).header("If-Match", "*").put("users/" + changed);
    }

    private Map<String, Object> body(String password, String role) {
        return Map.of("name", name, "displayName", "A user of a test", "password", password, "roles", List.of(role));
    }

    private static Map<String, Object> change(String role, boolean enabled) {
        return Map.of("displayName", "Administrator", "roles", List.of(role), "enabled", enabled);
    }
}
