package covenant.pools.rest;

import static covenant.it.Api.approve;
import static covenant.it.Api.in;
import static covenant.it.Api.read;
import static covenant.it.Api.sending;
import static covenant.it.Api.usd;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two promises that the same usage may count towards. */
class PoolScenarioIT {

    private final String first = Api.promise("100.00");
    private final String second = Api.promise("100.00");

    @Test
    @DisplayName(
            "G1, G2, G5, J8. A waterfall: the second starts when the first is complete; one entry, taken back as one")
    void a_waterfall_fills_the_first_and_goes_on_to_the_second() {
        String pool = pool("first_match", member(first), member(second));
        assertThat(draw(pool, "70.00").jsonPath().getList("parts")).hasSize(1);
        Response across = draw(pool, "50.00");
        assertThat(parts(across)).containsExactlyInAnyOrder("30.00", "20.00");
        assertThat(in("settled", first)).isEqualTo("100.00");
        assertThat(in("settled", second)).isEqualTo("20.00");
        long number = across.jsonPath().getLong("number");
        assertThat(read("viewer", "journal/entries/" + number).getList("postings"))
                .hasSize(4);
        assertThat(refusal(post(pool, "80.01", Api.key()))).isEqualTo("POOL_EXHAUSTED");

        approve(sending("preparer", Map.of("effectiveOn", "2026-03-31", "reason", "Another customer's"))
                .post("journal/entries/" + number + "/reversals"));
        assertThat(in("settled", first)).isEqualTo("70.00");
        assertThat(in("settled", second)).isEqualTo("0.00");
        assertThat(read("viewer", "pools/" + pool + "/drawdowns").getList("items.takenBackBy"))
                .hasSize(2)
                .doesNotContain(number)
                .last()
                .isNotNull();
    }

    @Test
    @DisplayName("G3, G5. Nested: it counts in full towards child and parent, or not at all")
    void nested_promises_count_in_full() {
        String child = Api.promise("40.00");
        String pool = pool("all_match", member(child), member(first));
        assertThat(parts(draw(pool, "40.00"))).containsExactly("40.00", "40.00");
        assertThat(in("settled", child)).isEqualTo("40.00");
        assertThat(in("settled", first)).isEqualTo("40.00");
        assertThat(refusal(post(pool, "0.01", Api.key()))).isEqualTo("POOL_EXHAUSTED");
        assertThat(in("settled", first)).isEqualTo("40.00");
    }

    @Test
    @DisplayName("G4, G5. By weights to the last cent; the same key once, whoever sends it at the same time")
    void by_weights_and_once_per_key() throws Exception {
        String pool = pool("proportional", weighted(first, 2), weighted(second, 1));
        String key = Api.key();
        List<Response> answers = atOnce(8, i -> post(pool, "10.00", key));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(Stream.of(first, second).map(each -> in("settled", each)).sorted())
                .containsExactly("3.33", "6.67");
        assertThat(read("viewer", "pools/" + pool + "/drawdowns").getList("items"))
                .hasSize(1);
    }

    @Test
    @DisplayName("G4. Without weights it is divided by what each still owes, however little is drawn")
    void by_what_each_still_owes() {
        String pool = pool("proportional", member(Api.promise("300.00")), member(Api.promise("100.00")));
        assertThat(parts(draw(pool, "40.00"))).containsExactly("30.00", "10.00");
    }

    @Test
    @DisplayName(
            "G5, L2. Two pools with the same members in opposite order never wait for each other, nor draw too much")
    void pools_with_the_same_members_race() throws Exception {
        String pool = pool("first_match", member(first), member(second));
        String opposite = pool("first_match", member(second), member(first));
        List<Response> answers = atOnce(16, i -> post(i % 2 == 0 ? pool : opposite, "30.00", Api.key()));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(6);
        assertThat(answers.stream().filter(answer -> answer.statusCode() != 201).map(PoolScenarioIT::refusal))
                .containsOnly("POOL_EXHAUSTED");
        assertThat(new BigDecimal(in("settled", first)).add(new BigDecimal(in("settled", second))))
                .isEqualTo("180.00");
    }

    @Test
    @DisplayName("G6. Above the limit a second person approves, and it is divided as it is then")
    void above_the_limit_a_second_person_approves() {
        String one = tokens("1500");
        String two = tokens("5000");
        String pool = pool("first_match", member(one), member(two));
        Response awaits = sending("preparer", body("2000", "TOKENS")).post("pools/" + pool + "/drawdowns");
        assertThat(awaits.statusCode()).isEqualTo(202);
        sending("preparer", body("1000", "TOKENS"))
                .post("commitments/" + one + "/drawdowns")
                .then()
                .statusCode(201);
        approve(awaits);
        assertThat(in("settled", one)).isEqualTo("1500");
        assertThat(in("settled", two)).isEqualTo("1500");
    }

    @Test
    @DisplayName("G1. A pool of one, of strangers, of twins or with half its weights is refused, with where it stands")
    void what_is_no_pool_is_refused() {
        assertThat(refusal(propose("first_match", List.of(member(first))))).isEqualTo("POOL_TOO_SMALL");
        assertThat(refusal(propose("first_match", List.of(member(first), member(first)))))
                .isEqualTo("POOL_MEMBER_REPEATED");
        assertThat(refusal(propose("first_match", List.of(weighted(first, 1), weighted(second, 1)))))
                .isEqualTo("POOL_WEIGHTS_MISMATCH");
        assertThat(refusal(propose("proportional", List.of(weighted(first, 1), member(second)))))
                .isEqualTo("POOL_WEIGHTS_MISMATCH");
        assertThat(refusal(propose("all_match", List.of(member(first), member(tokens("1"))))))
                .isEqualTo("POOL_UNIT_DIFFERS");
        Response proposed = propose("all_match", List.of(member(first), member(second)));
        String pool = proposed.jsonPath().getString("target");
        assertThat(refusal(post(pool, "1.00", Api.key()))).isEqualTo("POOL_NOT_SIGNED");
        assertThat(refusal(post("NO-SUCH-POOL", "1.00", Api.key()))).isEqualTo("POOL_UNKNOWN");
    }

    private static String tokens(String amount) {
        return Api.commitment(
                Api.agreement(),
                Map.of(
                        "quantity",
                        Map.of("amount", amount, "unit", "TOKENS"),
                        "effectiveOn",
                        "2026-01-01",
                        "kind",
                        "usage"));
    }

    @SafeVarargs
    private static String pool(String counting, Map<String, Object>... members) {
        Response proposed = propose(counting, List.of(members));
        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(202);
        approve(proposed);
        return proposed.jsonPath().getString("target");
    }

    private static Response propose(String counting, List<Map<String, Object>> members) {
        return sending(
                        "preparer",
                        Map.of("ref", Api.ref("POOL"), "title", "A pool", "counting", counting, "members", members))
                .post("pools");
    }

    private static Map<String, Object> member(String commitment) {
        return Map.of("commitment", commitment);
    }

    private static Map<String, Object> weighted(String commitment, int weight) {
        return Map.of("commitment", commitment, "weight", weight);
    }

    private static Response draw(String pool, String amount) {
        Response drawn = post(pool, amount, Api.key());
        assertThat(drawn.statusCode()).as(drawn.asString()).isEqualTo(201);
        return drawn;
    }

    private static Response post(String pool, String amount, String key) {
        Map<String, Object> body = Map.of("quantity", usd(amount), "effectiveOn", "2026-03-31", "memo", "Usage");
        return Api.as("preparer")
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("pools/" + pool + "/drawdowns");
    }

    private static Map<String, Object> body(String amount, String unit) {
        return Map.of("quantity", Map.of("amount", amount, "unit", unit), "effectiveOn", "2026-03-31", "memo", "Usage");
    }

    private static List<String> parts(Response drawn) {
        return drawn.jsonPath().getList("parts.quantity.amount");
    }

    private static String refusal(Response refused) {
        assertThat(refused.statusCode()).as(refused.asString()).isBetween(400, 499);
        return refused.jsonPath().getString("reason");
    }

    private static List<Response> atOnce(int racers, IntFunction<Response> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(racers);
        try {
            List<Future<Response>> running = new ArrayList<>();
            for (int i = 0; i < racers; i++) {
                int racer = i;
                running.add(threads.submit(() -> act.apply(racer)));
            }
            List<Response> answers = new ArrayList<>();
            for (Future<Response> each : running) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
