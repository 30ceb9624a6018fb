package covenant.settlement.rest;

import static covenant.it.Api.approve;
import static covenant.it.Api.in;
import static covenant.it.Api.read;
import static covenant.it.Api.sending;
import static covenant.it.Api.usd;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import covenant.it.Until;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Eight annual minimums of 100, of which the third is missed. */
class ShortfallScenarioIT {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final String promise = Api.commitment(
            Api.agreement(),
            Map.of(
                    "quantity",
                    usd("800.00"),
                    "style",
                    "build_up",
                    "recourse",
                    "take_or_pay",
                    "effectiveOn",
                    "2015-01-01",
                    "tranches",
                    IntStream.rangeClosed(1, 8)
                            .mapToObj(year -> Map.of(
                                    "number",
                                    year,
                                    "title",
                                    "Year " + year,
                                    "quantity",
                                    usd("100.00"),
                                    // The first three years are over; nobody has to wait for the others.
                                    "dueOn",
                                    (2014 + year + (year > 3 ? 20 : 0)) + "-12-31"))
                            .toList()));

    @Test
    @DisplayName(
            "L7, L8, L9. The third year is short: charged, the credit used in part, and what is left of it expires")
    void a_short_year_is_charged_and_buys_a_credit_that_expires() throws Exception {
        draw("100.00", "2015-06-30");
        draw("100.00", "2016-06-30");
        draw("40.00", "2017-06-30");
        List<Map<String, Object>> missing = shortfalls();
        assertThat(missing).hasSize(1);
        assertThat(missing.get(0)).containsEntry("tranche", 3).containsEntry("fellDueOn", "2017-12-31");
        assertThat(missing.get(0).get("called")).isEqualTo(usd("100.00"));
        assertThat(missing.get(0).get("met")).isEqualTo(usd("40.00"));
        assertThat(missing.get(0).get("missing")).isEqualTo(usd("60.00"));

        String credit = Api.ref("CREDIT");
        assertThat(refusal(decide("charge", "60.01", Map.of()))).isEqualTo("NO_SHORTFALL");
        assertThat(refusal(decide("waive", "60.00", Map.of("credit", credit(credit)))))
                .isEqualTo("SHORTFALL_MISMATCH");
        Response proposed = decide("charge", "60.00", Map.of("credit", credit(credit)));
        assertThat(in("due", promise)).isEqualTo("60.00");
        approve(proposed);

        assertThat(in("due", promise)).isEqualTo("0.00");
        assertThat(in("settled", promise)).isEqualTo("300.00");
        assertThat(shortfalls()).isEmpty();
        JsonPath bought = read("viewer", "commitments/" + credit + "?asOf=2018-02-01");
        assertThat(bought.getString("obligor"))
                .isEqualTo(read("viewer", "commitments/" + promise).getString("obligee"));
        assertThat(bought.getString("position.firm")).isEqualTo("60.00");
        Until.equal(PATIENCE, "60.00", () -> in("released", credit));
        assertThat(in("settled", promise)).isEqualTo("300.00");
    }

    @Test
    @DisplayName("L8. Part is waived, and the rest is carried forward and falls due on its new date, once")
    void a_short_year_is_waived_in_part_and_carried_forward() throws Exception {
        draw("230.00", "2016-06-30");
        assertThat(shortfalls().get(0).get("missing")).isEqualTo(usd("70.00"));
        approve(decide("waive", "30.00", Map.of()));
        assertThat(in("released", promise)).isEqualTo("30.00");
        approve(decide("carry_forward", "40.00", Map.of("dueOn", "2019-12-31")));
        assertThat(read("viewer", "commitments/" + promise + "/position?asOf=2018-12-31")
                        .getString("due"))
                .isEqualTo("0.00");

        Until.equal(PATIENCE, "40.00", () -> in("due", promise));
        assertThat(shortfalls().get(0)).containsEntry("tranche", 3);
        assertThat(shortfalls().get(0).get("missing")).isEqualTo(usd("40.00"));
        assertThat(in("promised", promise)).isEqualTo("800.00");
    }

    @Test
    @DisplayName("L8, K10. What was due when the agreement was terminated stays due, and is charged afterwards")
    void what_stayed_due_is_charged_after_the_end() throws Exception {
        draw("240.00", "2016-06-30");
        assertThat(shortfalls().get(0).get("missing")).isEqualTo(usd("60.00"));
        terminate("2018-01-15");
        assertThat(in("due", promise)).isEqualTo("60.00");
        assertThat(in("firm", promise)).isEqualTo("0.00");
        assertThat(in("released", promise)).isEqualTo("500.00");
        assertThat(shortfalls().get(0).get("missing")).isEqualTo(usd("60.00"));

        assertThat(refusal(decide("carry_forward", "60.00", Map.of("dueOn", "2019-12-31"))))
                .isEqualTo("CARRIED_PAST_END");
        assertThat(refusal(decide("charge", "60.01", Map.of()))).isEqualTo("NO_SHORTFALL");
        approve(decide("waive", "10.00", Map.of()));
        approve(decide("charge", "50.00", Map.of()));

        assertThat(in("due", promise)).isEqualTo("0.00");
        assertThat(in("settled", promise)).isEqualTo("290.00");
        assertThat(in("released", promise)).isEqualTo("510.00");
        assertThat(read("viewer", "commitments/" + promise + "/position?asOf=2018-01-30")
                        .getString("due"))
                .isEqualTo("60.00");
        assertThat(shortfalls()).isEmpty();
    }

    private void terminate(String on) {
        String agreement = read("viewer", "commitments/" + promise).getString("agreement");
        Map<String, Object> ends = Map.of("commitment", promise, "decision", "ends");
        approve(sending(
                        "preparer",
                        Map.of(
                                "kind",
                                "terminated",
                                "effectiveOn",
                                on,
                                "reason",
                                "For cause",
                                "decisions",
                                List.of(ends)))
                .header(
                        "If-Match",
                        Api.as("viewer").get("agreements/" + agreement).header("ETag"))
                .post("agreements/" + agreement + "/endings"));
    }

    @Test
    @DisplayName("L5. A batch is posted all or none, and says which of it is refused")
    void a_batch_is_posted_all_or_none() {
        List<Map<String, Object>> days = new ArrayList<>();
        IntStream.range(0, 1000).forEach(i -> days.add(settlement("0.10")));
        Response posted = batch(days);
        assertThat(posted.statusCode()).isEqualTo(201);
        assertThat(posted.jsonPath().getList("items")).hasSize(1000);
        assertThat(in("settled", promise)).isEqualTo("100.00");

        days.add(settlement("0.10"));
        assertThat(refusal(batch(days))).isEqualTo("LIST_TOO_LONG");
        assertThat(refusal(batch(List.of()))).isEqualTo("BATCH_SIZE");
        Response refused = batch(List.of(settlement("1.00"), settlement("699.00"), settlement("1.00")));
        assertThat(refusal(refused)).isEqualTo("MORE_THAN_OWED");
        assertThat(refused.jsonPath().getString("errors[0].pointer")).isEqualTo("/settlements/2/quantity");
        assertThat(in("settled", promise)).isEqualTo("100.00");
    }

    @Test
    @DisplayName("L6. Beyond what is owed only where overage is allowed")
    void overage_is_allowed_by_the_commitment_alone() {
        assertThat(refusal(settle(promise, "800.01"))).isEqualTo("MORE_THAN_OWED");
        String open = Api.commitment(
                Api.agreement(), Map.of("quantity", usd("100.00"), "effectiveOn", "2015-01-01", "overage", "allowed"));
        settle(open, "130.00").then().statusCode(201);
        assertThat(in("settled", open)).isEqualTo("130.00");
        assertThat(in("promised", open)).isEqualTo("130.00");
    }

    private void draw(String amount, String on) {
        Map<String, Object> body = new HashMap<>(settlement(amount));
        body.put("effectiveOn", on);
        sending("preparer", body)
                .post("commitments/" + promise + "/drawdowns")
                .then()
                .statusCode(201);
    }

    private List<Map<String, Object>> shortfalls() throws Exception {
        Until.equal(
                PATIENCE,
                3,
                () -> read("viewer", "commitments/" + promise + "/tranches")
                        .getList("items.findAll { it.calledOn != null }")
                        .size());
        return read("viewer", "commitments/" + promise + "/shortfalls").getList("items");
    }

    private Response decide(String decision, String amount, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "tranche",
                3,
                "decision",
                decision,
                "quantity",
                usd(amount),
                "effectiveOn",
                "2018-01-31",
                "reason",
                "The third year was short"));
        body.putAll(more);
        return sending("preparer", body).post("commitments/" + promise + "/shortfalls");
    }

    private static Map<String, Object> credit(String ref) {
        return Map.of("ref", ref, "expiresOn", "2019-01-31");
    }

    private static Map<String, Object> settlement(String amount) {
        return Map.of("quantity", usd(amount), "effectiveOn", "2015-03-31", "memo", "Usage");
    }

    private static Response settle(String commitment, String amount) {
        return sending("preparer", settlement(amount)).post("commitments/" + commitment + "/drawdowns");
    }

    private Response batch(List<Map<String, Object>> settlements) {
        return sending("preparer", Map.of("settlements", settlements))
                .urlEncodingEnabled(false)
                .post("commitments/" + promise + "/drawdowns:batch");
    }

    private static String refusal(Response refused) {
        assertThat(refused.statusCode()).isBetween(400, 499);
        return refused.jsonPath().getString("reason");
    }
}
