package covenant.it;

import static covenant.it.Api.read;
import static covenant.it.Api.sending;
import static covenant.it.Api.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Commands that are refused, in random order with random figures: whatever is tried, nothing of what a reader could see
 * changes, in the journal or beside it.
 */
class IllegalCommandsIT {

    private static final int COMMANDS = 80;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    // May prepare and approve, so that nothing is refused for want of a role that is meant to be refused for itself.
    private final String user = Api.ref("user").toLowerCase(Locale.ROOT);
    private final String agreement = Api.agreement();
    private final String milestone = Api.ref("MILESTONE");
    private final String firm = promise(List.of(part(1, "1000.00", null)));
    private final String hanging = promise(List.of(part(1, "400.00", null), part(2, "600.00", milestone)));
    private final int payment = paid(firm, "100.00");
    private final long proposal;
    private final String key = Api.key();

    IllegalCommandsIT() {
        sending(
                        "admin",
                        Map.of(
                                "name",
                                user,
                                "displayName",
                                "Tries everything",
                                "password",
                                Api.LONGER_PASSWORD,
                                "roles",
                                List.of("preparer", "approver")))
                .post("users")
                .then()
                .statusCode(201);
        sending(
                        "preparer",
                        Map.of(
                                "ref",
                                milestone,
                                "agreement",
                                agreement,
                                "title",
                                "Never",
                                "condition",
                                Map.of("is", "date_reached", "on", "2999-01-01"),
                                "longStop",
                                Map.of("kind", "none")))
                .post("milestones")
                .then()
                .statusCode(201);
        proposal = trying(Map.of("effectiveOn", "2026-03-01", "reason", "Taken back"))
                .post("journal/entries/" + payment + "/reversals")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getLong("id");
        trying(Api.settlement("1.00"), key)
                .post("commitments/" + firm + "/payments")
                .then()
                .statusCode(201);
    }

    @Test
    void what_is_refused_leaves_no_trace() {
        System.out.println("IllegalCommandsIT: seed " + seed);
        List<Supplier<Response>> commands = commands();
        String before = seen();
        for (int i = 0; i < COMMANDS; i++) {
            int which = i < commands.size() ? i : random.nextInt(commands.size());
            Response refused = commands.get(which).get();
            assertThat(refused.statusCode())
                    .as("seed %d, command %d: %s", seed, which, refused.asString())
                    .isBetween(400, 499);
            assertThat(refused.jsonPath().getString("reason")).isNotBlank();
            assertThat(seen()).as("seed %d, after command %d", seed, which).isEqualTo(before);
        }
    }

    private List<Supplier<Response>> commands() {
        return List.of(
                () -> settle(firm, amount(899, 9000)),
                () -> settle(hanging, amount(400, 1000)),
                () -> settle(firm, "0.00"),
                () -> settle(firm, "-" + amount(0, 100)),
                () -> settle(firm, amount(0, 100) + "1"),
                () -> settle(Api.ref("NOBODY"), amount(0, 100)),
                () -> trying(settlement(amount(0, 100), "EUR")).post("commitments/" + firm + "/payments"),
                () -> trying(dated(amount(0, 100), "2025-12-31")).post("commitments/" + firm + "/payments"),
                () -> trying(dated(amount(0, 100), "2026-02-30")).post("commitments/" + firm + "/payments"),
                () -> sending("viewer", Api.settlement(amount(0, 100))).post("commitments/" + firm + "/payments"),
                () -> trying(Api.settlement(amount(1, 100)), key).post("commitments/" + firm + "/payments"),
                this::batchWithOneTooMany,
                () -> trying(Map.of()).post("approvals/" + proposal + "/approve"),
                () -> trying(Map.of("effectiveOn", "2026-03-01", "reason", "Again"))
                        .post("journal/entries/" + payment + "/reversals"),
                () -> trying(Map.of("effectiveOn", "2026-01-01", "reason", "Before it"))
                        .post("journal/entries/" + payment + "/reversals"),
                () -> trying(Map.of("effectiveOn", "2026-03-01", "reason", "Never was"))
                        .post("journal/entries/" + (1_000_000_000L + random.nextInt(1000)) + "/reversals"),
                () -> attest("met", amount(0, 600)),
                () -> attest("partially_met", amount(600, 900)),
                () -> trying(shortfall(amount(0, 100))).post("commitments/" + firm + "/shortfalls"),
                () -> trying(commitment(amount(0, 100), amount(100, 200))).post("commitments"),
                () -> trying(Map.of("title", "Amended", "text", "No tag", "effectiveOn", "2026-03-01"))
                        .post("agreements/" + agreement + "/amendments"));
    }

    /** All that a reader can see of what this test has made, and what its user has left behind. */
    private String seen() {
        List<String> readings = new ArrayList<>();
        for (String promise : List.of(firm, hanging)) {
            for (String of : List.of("position", "entries", "tranches")) {
                readings.add(stable("commitments/" + promise + "/" + of));
            }
        }
        readings.add(stable("milestones/" + milestone));
        readings.add(stable("agreements/" + agreement));
        readings.add(stable("approvals/" + proposal));
        readings.add(proposals());
        return String.join("\n", readings);
    }

    /** How many proposals of its user there are. */
    private String proposals() {
        String approvals = Api.as("viewer").get("approvals?limit=500").asString();
        return String.valueOf(approvals.split("\"proposedBy\":\"" + user + "\"", -1).length - 1);
    }

    // Everything but the instant of the reading itself.
    private static String stable(String path) {
        return Api.as("viewer")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("\"knownAt\":\"[^\"]*\"", "");
    }

    private Response batchWithOneTooMany() {
        List<Map<String, Object>> settlements = new ArrayList<>(IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(i -> Api.settlement(amount(0, 10)))
                .toList());
        settlements.add(random.nextInt(settlements.size() + 1), Api.settlement(amount(899, 9000)));
        return trying(Map.of("settlements", settlements))
                .urlEncodingEnabled(false)
                .post("commitments/" + firm + "/drawdowns:batch");
    }

    private Response attest(String outcome, String amount) {
        Map<String, Object> body = new HashMap<>(
                Map.of("outcome", outcome, "effectiveOn", "2026-03-01", "statement", "So it is, somebody says"));
        if (outcome.startsWith("partially")) {
            body.put("parts", List.of(Map.of("commitment", hanging, "tranche", 2, "quantity", usd(amount))));
        }
        return trying(body).post("milestones/" + milestone + "/attestations");
    }

    private Response settle(String promise, String amount) {
        String how = Stream.of("payments", "drawdowns", "deliveries")
                .skip(random.nextInt(3))
                .findFirst()
                .orElseThrow();
        return trying(Api.settlement(amount)).post("commitments/" + promise + "/" + how);
    }

    /** Above the lower bound, at most the upper one, with cents. */
    private String amount(int above, int most) {
        return (above + random.nextInt(most - above)) + "." + (10 + random.nextInt(90));
    }

    private static Map<String, Object> settlement(String amount, String unit) {
        return Map.of(
                "quantity",
                Map.of("amount", amount, "unit", unit),
                "effectiveOn",
                "2026-02-01",
                "memo",
                "Another unit");
    }

    private static Map<String, Object> dated(String amount, String on) {
        return Map.of("quantity", usd(amount), "effectiveOn", on, "memo", "Another day");
    }

    private static Map<String, Object> shortfall(String amount) {
        return Map.of(
                "tranche",
                1,
                "decision",
                "charge",
                "quantity",
                usd(amount),
                "effectiveOn",
                "2026-03-01",
                "reason",
                "Nothing is short");
    }

    private Map<String, Object> commitment(String total, String part) {
        JsonPath roles = read("viewer", "agreements/" + agreement);
        return Map.of(
                "ref", Api.ref("PROMISE"),
                "agreement", agreement,
                "title", "Does not add up",
                "obligor", roles.getString("roles[0].party"),
                "obligee", roles.getString("roles[1].party"),
                "kind", "spend",
                "quantity", usd(total),
                "effectiveOn", "2026-01-01",
                "tranches", List.of(part(1, part, null)));
    }

    private RequestSpecification trying(Object body) {
        return trying(body, Api.key());
    }

    private RequestSpecification trying(Object body, String idempotencyKey) {
        return Api.as(user, Api.LONGER_PASSWORD)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", idempotencyKey)
                .body(body);
    }

    private String promise(List<Map<String, Object>> parts) {
        return Api.commitment(
                agreement, Map.of("quantity", usd("1000.00"), "effectiveOn", "2026-01-01", "tranches", parts));
    }

    private static Map<String, Object> part(int number, String amount, @Nullable String hangsOn) {
        Map<String, Object> part =
                new HashMap<>(Map.of("number", number, "title", "Part " + number, "quantity", usd(amount)));
        if (hangsOn != null) {
            part.put("milestone", hangsOn);
        }
        return part;
    }

    private static int paid(String promise, String amount) {
        return sending("preparer", Api.settlement(amount))
                .post("commitments/" + promise + "/payments")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }
}
