package covenant.it;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The API as a test calls it, and what a test over HTTP starts from: a promise of its own. */
public final class Api {

    /** A password that the rules for those chosen by people allow, unlike the demo's. */
    public static final String LONGER_PASSWORD = "four words of mine";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private static @Nullable JsonPath description;

    private Api() {}

    /** A request of a demo user; its path goes on after {@code /api/v1/}. */
    public static RequestSpecification as(String user) {
        return as(user, "demo");
    }

    /** As above, of any user. */
    public static RequestSpecification as(String user, String password) {
        return given().baseUri(Server.uri("/").toString())
                .basePath("/api/v1/")
                .auth()
                .preemptive()
                .basic(user, password);
    }

    /** A request of a demo user with a JSON body and a key of its own. */
    public static RequestSpecification sending(String user, Object body) {
        return as(user).contentType(ContentType.JSON)
                .header("Idempotency-Key", key())
                .body(body);
    }

    /** What a demo user reads; fails unless it is there. */
    public static JsonPath read(String user, String path) {
        return as(user).urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    /** A reference that no other test uses. */
    public static String ref(String name) {
        return name + "-" + NEXT.incrementAndGet() + "-"
                + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
    }

    public static String party() {
        String ref = ref("PARTY");
        sending("preparer", Map.of("ref", ref, "name", "Party " + ref, "kind", "company"))
                .post("parties")
                .then()
                .statusCode(201);
        return ref;
    }

    /** Approves what was accepted, as another person. */
    public static void approve(Response accepted) {
        as("approver")
                .header("Idempotency-Key", key())
                .post("approvals/{id}/approve", accepted.jsonPath().getLong("id"))
                .then()
                .statusCode(200);
    }

    /** An agreement that awaits its second person. */
    public static Response proposeAgreement(String proposer, String ref, String customer, String supplier) {
        return sending(proposer, agreementBody(ref, customer, supplier)).post("agreements");
    }

    /** What proposes an agreement. */
    public static Map<String, Object> agreementBody(String ref, String customer, String supplier) {
        return Map.of(
                "ref",
                ref,
                "family",
                ref,
                "title",
                "Agreement " + ref,
                "roles",
                List.of(Map.of("party", customer, "role", "customer"), Map.of("party", supplier, "role", "supplier")));
    }

    /** The reference of a signed agreement. */
    public static String agreement() {
        String ref = ref("AGREEMENT");
        approve(proposeAgreement("preparer", ref, party(), party()));
        return ref;
    }

    /** The reference of a signed promise of so many US dollars, all of them firm since the beginning of 2026. */
    public static String promise(String amount) {
        return commitment(agreement(), Map.of("quantity", usd(amount), "effectiveOn", "2026-01-01"));
    }

    /**
     * The reference of a signed commitment of an agreement's customer to its supplier.
     *
     * @param terms what it is, besides its reference, title, parties and kind
     */
    public static String commitment(String agreement, Map<String, Object> terms) {
        JsonPath roles = read("viewer", "agreements/" + agreement);
        String ref = ref("PROMISE");
        Map<String, Object> body = new HashMap<>();
        body.put("ref", ref);
        body.put("agreement", agreement);
        body.put("title", "Promise " + ref);
        body.put("obligor", roles.getString("roles.find { it.role == 'customer' }.party"));
        body.put("obligee", roles.getString("roles.find { it.role == 'supplier' }.party"));
        body.put("kind", "spend");
        body.putAll(terms);
        approve(sending("preparer", body).post("commitments"));
        return ref;
    }

    public static Map<String, Object> usd(String amount) {
        return Map.of("amount", amount, "unit", "USD");
    }

    /** What is in a stage of a commitment today, as it is written. */
    public static String in(String stage, String commitment) {
        return read("viewer", "commitments/" + commitment + "/position").getString(stage);
    }

    /** The body of a settlement in US dollars. */
    public static Map<String, Object> settlement(String amount) {
        return Map.of(
                "quantity",
                Map.of("amount", amount, "unit", "USD"),
                "effectiveOn",
                "2026-02-01",
                "memo",
                "A test pays");
    }

    /** The path under the API's root of a location. */
    public static String pathOf(String location) {
        return URI.create(location).getPath().replaceFirst("^/api/v1/", "");
    }

    /** How the API describes itself; asked for once, because it is the same for ever and long. */
    public static synchronized JsonPath description() {
        if (description == null) {
            description = given().get(Server.uri("/openapi?format=JSON"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
        }
        return description;
    }
}
