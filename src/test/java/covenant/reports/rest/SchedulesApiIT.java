package covenant.reports.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.util.GreenMailUtil;
import covenant.it.Server;
import covenant.it.Until;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Schedules over HTTP: recorded by an administrator, run on demand, told with their runs, mailed. */
class SchedulesApiIT {

    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private final String ref = "IT-API-" + Long.toString(System.nanoTime(), 36).toUpperCase();
    private final String recipient = ref.toLowerCase() + "@example.org";

    @Test
    void an_administrator_records_a_schedule_and_everybody_reads_it() {
        post("admin", "/schedules", schedule("06:00", recipient))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/schedules/" + ref))
                .body("ref", equalTo(ref))
                .body("at", equalTo("06:00"))
                .body("enabled", equalTo(true))
                .body("recipients", hasItem(recipient))
                .body("book", equalTo(null));
        as("viewer").get(uri("/schedules?limit=500")).then().statusCode(200).body("items.ref", hasItem(ref));
        post("admin", "/schedules", schedule("06:00", recipient))
                .then()
                .statusCode(409)
                .body("reason", equalTo("SCHEDULE_EXISTS"));
    }

    @Test
    void nobody_else_records_changes_or_runs_one() { // S1
        post("admin", "/schedules", schedule("06:00", recipient)).then().statusCode(201);
        for (String user : new String[] {"viewer", "preparer", "approver", "auditor"}) {
            post(user, "/schedules", "{").then().statusCode(403).body("reason", equalTo("ROLE_MISSING"));
            post(user, "/schedules/" + ref + "/runs", "").then().statusCode(403);
            as(user).contentType(ContentType.JSON)
                    .body("{}")
                    .put(uri("/schedules/" + ref))
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void what_is_wrong_with_a_schedule_is_said_field_by_field() {
        post("admin", "/schedules", schedule("6 o'clock", "a@b\\r\\nBcc: eve@example.org"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/at", "/recipients/0"))
                .body("errors.reason", hasItems("TIME_MALFORMED", "ADDRESS_MALFORMED"));
        post("admin", "/schedules", schedule("06:00", recipient).replace("\"milestones\"", "\"weather\""))
                .then()
                .statusCode(422)
                .body("errors.reason", hasItem("WORD_UNKNOWN"));
        post("admin", "/schedules", schedule("06:00", recipient).replace("null", "\"NOBODY-AT-ALL\""))
                .then()
                .statusCode(422)
                .body("reason", equalTo("BOOK_UNKNOWN"));
    }

    @Test
    void a_change_needs_the_state_that_it_was_prepared_against() {
        post("admin", "/schedules", schedule("06:00", recipient)).then().statusCode(201);
        String change = "{\"title\": \"Off\", \"recipients\": [], \"enabled\": false}";
        RequestSpecification put = as("admin").contentType(ContentType.JSON).body(change);
        put.put(uri("/schedules/" + ref)).then().statusCode(428);
        String tag = as("admin").get(uri("/schedules/" + ref)).header("ETag");
        put.header("If-Match", tag)
                .put(uri("/schedules/" + ref))
                .then()
                .statusCode(200)
                .body("enabled", equalTo(false))
                .body("title", equalTo("Off"))
                .header("ETag", not(equalTo(tag)));
        put.put(uri("/schedules/" + ref)).then().statusCode(412);
    }

    @Test
    void a_run_on_demand_is_kept_to_the_byte_and_mailed() throws Exception { // R1, R8
        post("admin", "/schedules", schedule("06:00", recipient)).then().statusCode(201);
        Response made = post("admin", "/schedules/" + ref + "/runs", "");
        made.then().statusCode(201).body("late", equalTo(false)).body("mail", equalTo("pending"));
        URI run = URI.create(made.header("Location"));

        byte[] kept = as("viewer").get(run + "?format=json").asByteArray();
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(kept));
        assertThat(sha256).isEqualTo(made.jsonPath().getString("sha256"));
        String same = "/reports/milestones?asOf=" + made.jsonPath().getString("asOf") + "&knownAt="
                + made.jsonPath().getString("knownAt") + "&since="
                + made.jsonPath().getString("since.asOf") + "&sinceKnownAt="
                + made.jsonPath().getString("since.knownAt");
        assertThat(as("viewer").get(uri(same)).asByteArray()).isEqualTo(kept);
        assertThat(as("viewer").get(run + "?format=pdf").asByteArray()).startsWith('%', 'P', 'D', 'F');
        as("viewer")
                .get(uri("/schedules/" + ref + "/runs"))
                .then()
                .body("items.period", hasItem(made.jsonPath().getString("period")));

        awaitMailed(run);
        assertThat(Arrays.stream(Server.mail().getReceivedMessages())
                        .filter(letter -> GreenMailUtil.getWholeMessage(letter).contains(recipient)))
                .singleElement()
                .satisfies(letter -> assertThat(letter.getMessageID())
                        .isEqualTo("<" + ref + "." + made.jsonPath().getString("period") + "." + sha256.substring(0, 12)
                                + "@covenant>"));
    }

    @Test
    void the_same_key_makes_one_run() {
        post("admin", "/schedules", schedule("06:00", "")).then().statusCode(201);
        RequestSpecification keyed = as("admin").header("Idempotency-Key", ref);
        Response first = keyed.post(uri("/schedules/" + ref + "/runs"));
        Response second = keyed.post(uri("/schedules/" + ref + "/runs"));
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.asString()).isEqualTo(first.asString());
        as("viewer").get(uri("/schedules/" + ref + "/runs")).then().body("items.size()", equalTo(1));
    }

    @Test
    void what_is_not_there_is_not_found() {
        as("viewer").get(uri("/schedules/NONE-SUCH")).then().statusCode(404);
        as("viewer").get(uri("/schedules/NONE-SUCH/runs")).then().statusCode(404);
        post("admin", "/schedules", schedule("06:00", "")).then().statusCode(201);
        as("viewer")
                .get(uri("/schedules/" + ref + "/runs/2020-01-01"))
                .then()
                .statusCode(404)
                .body("reason", equalTo("RUN_UNKNOWN"));
        as("viewer").get(uri("/schedules/" + ref + "/runs/%F0%9F%98%80")).then().statusCode(404);
    }

    private String schedule(String at, String address) {
        String recipients = address.isEmpty() ? "[]" : "[\"" + address + "\"]";
        return "{\"ref\": \"" + ref + "\", \"title\": \"Milestones of " + ref + "\", \"report\": \"milestones\","
                + " \"at\": \"" + at + "\", \"book\": null, \"recipients\": " + recipients + "}";
    }

    private static void awaitMailed(URI run) throws Exception {
        Until.equal(PATIENCE, "sent", () -> as("viewer").get(run).jsonPath().getString("mail"));
    }

    private static Response post(String user, String path, String body) {
        return as(user).contentType(ContentType.JSON).body(body).post(uri(path));
    }

    private static RequestSpecification as(String user) {
        return given().auth().preemptive().basic(user, "demo");
    }

    private static URI uri(String path) {
        return Server.uri("/api/v1" + path);
    }
}
