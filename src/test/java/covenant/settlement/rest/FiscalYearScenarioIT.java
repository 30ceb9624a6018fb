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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A spend deal whose fiscal years end on 31 January: 10, 20 and 30 million, each year for itself. */
class FiscalYearScenarioIT {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final String deal = deal(Map.of());

    @Test
    @DisplayName(
            "K12, L7, L8, L10. Year two is short: late usage counts, the rest is charged, its credit used and expired")
    void a_ramp_by_fiscal_years_of_which_the_second_is_short() throws Exception {
        draw(deal, "10.00", "2022-06-30");
        assertThat(refusal(post(deal, "drawdowns", "0.01", "2023-01-31"))).isEqualTo("MORE_THAN_OWED");
        draw(deal, "12.00", "2023-02-01");
        untilCalled();
        assertThat(missing()).isEqualTo("[[2, 20.00, 12.00, 8.00], [3, 30.00, 0.00, 30.00]]");
        draw(deal, "3.00", "2024-01-31");
        draw(deal, "30.00", "2024-02-01");
        assertThat(missing()).isEqualTo("[[2, 20.00, 15.00, 5.00]]");
        assertThat(at("2024-01-30")).containsExactly("0.00", "38.00", "22.00");
        assertThat(at("2024-01-31")).containsExactly("5.00", "30.00", "25.00");
        assertThat(at("2025-01-31")).containsExactly("5.00", "0.00", "55.00");

        String credit = Api.ref("CREDIT");
        Response charged = decide("charge", "5.00", "2024-03-31", Map.of("credit", credit(credit, "2025-03-31")));
        approve(charged);
        assertThat(missing()).isEqualTo("[]");
        assertThat(in("due", deal)).isEqualTo("0.00");
        long entry = numberOf("shortfall_charged");
        Response reversal = reverse(entry, "2024-04-30");
        draw(credit, "2.00", "2024-10-01");
        Until.equal(PATIENCE, "3.00", () -> in("released", credit));
        assertThat(in("settled", deal)).isEqualTo("60.00");

        String approval = "approvals/" + reversal.jsonPath().getLong("id");
        assertThat(Api.as("approver")
                        .header("Idempotency-Key", Api.key())
                        .post(approval + "/approve")
                        .jsonPath()
                        .getString("reason"))
                .isEqualTo("CREDIT_USED");
        sending("approver", Map.of("reason", "The credit is used"))
                .post(approval + "/reject")
                .then()
                .statusCode(200);
        assertThat(reverse(entry, "2024-04-30").jsonPath().getString("reason"))
                .as("now that it is known, it is not proposed either")
                .isEqualTo("CREDIT_USED");
    }

    @Test
    @DisplayName("K12, L6. What is beyond a year's minimum counts for no other, and takes overage")
    void what_is_beyond_a_minimum_counts_for_no_other() throws Exception {
        String open = deal(Map.of("overage", "allowed"));
        draw(open, "17.00", "2022-06-30");
        assertThat(in("promised", open)).isEqualTo("67.00");
        Until.equal(PATIENCE, "50.00", () -> in("due", open));
        assertThat(in("settled", open)).isEqualTo("17.00");
    }

    @Test
    @DisplayName("L8, J8. A charge, a waiver and usage are taken back: what they met is missing again")
    void what_was_decided_is_taken_back() throws Exception {
        draw(deal, "10.00", "2022-06-30");
        long usage = draw(deal, "4.00", "2023-06-30");
        untilCalled();
        approve(decide("charge", "6.00", "2024-03-31", Map.of("credit", credit(Api.ref("CREDIT"), "2026-03-31"))));
        approve(decide("waive", "10.00", "2024-03-31", Map.of()));
        assertThat(missing()).isEqualTo("[[3, 30.00, 0.00, 30.00]]");
        approve(reverse(numberOf("shortfall_charged"), "2024-04-30"));
        assertThat(missing()).isEqualTo("[[2, 10.00, 4.00, 6.00], [3, 30.00, 0.00, 30.00]]");
        approve(reverse(numberOf("shortfall_waived"), "2024-04-30"));
        approve(reverse(usage, "2024-04-30"));
        assertThat(missing()).isEqualTo("[[2, 20.00, 0.00, 20.00], [3, 30.00, 0.00, 30.00]]");
        assertThat(in("due", deal)).isEqualTo("50.00");
        assertThat(in("settled", deal)).isEqualTo("10.00");
        assertThat(in("released", deal)).isEqualTo("0.00");
    }

    @Test
    @DisplayName("L11. A payment buys a credit: the payment counts, the use of it moves the credit alone")
    void buying_a_prepayment_counts_and_using_it_does_not() {
        String promise = Api.promise("50000.00");
        String credit = Api.ref("CREDIT");
        Map<String, Object> body = new HashMap<>(settlement("10000.00", "2026-03-01"));
        body.put("credit", credit(credit, "2027-03-01"));
        assertThat(refusal(sending("preparer", body).post("commitments/" + promise + "/drawdowns")))
                .isEqualTo("CREDIT_MISMATCH");
        Response paid = sending("preparer", body).post("commitments/" + promise + "/payments");
        assertThat(paid.statusCode()).isEqualTo(202);
        assertThat(in("settled", promise)).isEqualTo("0.00");
        approve(paid);
        assertThat(in("firm", promise)).isEqualTo("40000.00");
        draw(credit, "10000.00", "2026-04-01");
        assertThat(in("firm", promise)).isEqualTo("40000.00");
        assertThat(in("settled", credit)).isEqualTo("10000.00");
        assertThat(refusal(post(credit, "payments", "1.00", "2026-04-01"))).isEqualTo("PREPAID");
        assertThat(refusal(post(promise, "payments", "1.00", "2126-04-01"))).isEqualTo("SETTLED_IN_FUTURE");
    }

    @Test
    @DisplayName(
            "L6, K4. What is paid on an undisclosed promise is promised and settled at once, where overage is allowed")
    void an_undisclosed_promise_takes_payments_where_overage_is_allowed() {
        Map<String, Object> undisclosed = Map.of("qualifier", "undisclosed", "unit", "USD");
        String share = Api.commitment(
                Api.agreement(),
                Map.of(
                        "quantity",
                        undisclosed,
                        "kind",
                        "revenue_share",
                        "effectiveOn",
                        "2022-02-01",
                        "overage",
                        "allowed"));
        assertThat(post(share, "payments", "70.00", "2023-01-31").statusCode()).isEqualTo(201);
        assertThat(in("settled", share)).isEqualTo("70.00");
        String closed = Api.commitment(
                Api.agreement(), Map.of("quantity", undisclosed, "kind", "revenue_share", "effectiveOn", "2022-02-01"));
        assertThat(refusal(post(closed, "payments", "70.00", "2023-01-31"))).isEqualTo("QUANTITY_UNDISCLOSED");
    }

    private static String deal(Map<String, Object> more) {
        Map<String, Object> terms = new HashMap<>(Map.of(
                "quantity",
                usd("60.00"),
                "style",
                "build_up",
                "recourse",
                "take_or_pay",
                "minimums",
                "per_window",
                "effectiveOn",
                "2022-02-01",
                "tranches",
                List.of(
                        year(1, "10.00", "2023-01-31"),
                        year(2, "20.00", "2024-01-31"),
                        year(3, "30.00", "2025-01-31"))));
        terms.putAll(more);
        return Api.commitment(Api.agreement(), terms);
    }

    private static Map<String, Object> year(int number, String amount, String dueOn) {
        return Map.of("number", number, "title", "Fiscal year " + number, "quantity", usd(amount), "dueOn", dueOn);
    }

    private void untilCalled() throws Exception {
        Until.equal(
                PATIENCE,
                "2025-01-31",
                () -> read("viewer", "commitments/" + deal + "/tranches").getString("items[2].calledOn"));
    }

    private static long draw(String commitment, String amount, String on) {
        Response drawn = post(commitment, "drawdowns", amount, on);
        assertThat(drawn.statusCode()).as(drawn.asString()).isEqualTo(201);
        return drawn.jsonPath().getLong("number");
    }

    private static Response post(String commitment, String what, String amount, String on) {
        return sending("preparer", settlement(amount, on)).post("commitments/" + commitment + "/" + what);
    }

    private static Map<String, Object> settlement(String amount, String on) {
        return Map.of("quantity", usd(amount), "effectiveOn", on, "memo", "Usage");
    }

    private static Map<String, Object> credit(String ref, String expiresOn) {
        return Map.of("ref", ref, "expiresOn", expiresOn);
    }

    private Response decide(String decision, String amount, String on, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "tranche", 2, "decision", decision, "quantity", usd(amount), "effectiveOn", on, "reason", "Short"));
        body.putAll(more);
        Response proposed = sending("preparer", body).post("commitments/" + deal + "/shortfalls");
        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(202);
        return proposed;
    }

    private static Response reverse(long entry, String on) {
        return sending("preparer", Map.of("effectiveOn", on, "reason", "A mistake"))
                .post("journal/entries/" + entry + "/reversals");
    }

    private long numberOf(String kind) {
        return read("viewer", "commitments/" + deal + "/entries?limit=100")
                .getLong("items.find { it.kind == '" + kind + "' }.number");
    }

    private String missing() {
        return read("viewer", "commitments/" + deal + "/shortfalls")
                .getList("items.collect { [it.tranche, it.called.amount, it.met.amount, it.missing.amount] }")
                .toString();
    }

    private List<String> at(String day) {
        JsonPath position = read("viewer", "commitments/" + deal + "/position?asOf=" + day);
        return Stream.of("due", "firm", "settled").map(position::getString).toList();
    }

    private static String refusal(Response refused) {
        assertThat(refused.statusCode()).as(refused.asString()).isBetween(400, 499);
        return refused.jsonPath().getString("reason");
    }
}
