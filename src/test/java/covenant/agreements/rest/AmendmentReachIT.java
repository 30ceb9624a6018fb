package covenant.agreements.rest;

import static covenant.it.Api.approve;
import static covenant.it.Api.in;
import static covenant.it.Api.read;
import static covenant.it.Api.sending;
import static covenant.it.Api.usd;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an amendment reaches besides the text: commitments, disputes, waiting clauses and prices. */
class AmendmentReachIT {

    private final String agreement = Api.agreement();
    private final JsonPath roles = read("viewer", "agreements/" + agreement);

    @Test
    @DisplayName("V4. A revenue share is split: one is restated, another added, in one approval")
    void a_revenue_share_is_split() {
        String share = promise("revenue_share", "100.00");
        String other = Api.ref("PROMISE");
        Response proposed = amend(Map.of(
                "changes",
                List.of(Map.of("commitment", share, "basis", "restated", "quantity", usd("60.00"))),
                "commitments",
                List.of(commitment(other, "revenue_share", usd("40.00")))));
        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(202);
        assertThat(Api.as("viewer").get("commitments/" + other).jsonPath().getString("standing"))
                .isEqualTo("proposed");

        approve(proposed);

        assertThat(in("firm", share)).isEqualTo("60.00");
        assertThat(in("firm", other)).isEqualTo("40.00");
        assertThat(read("viewer", "agreements/" + agreement + "/versions")
                        .getList("items[-1].changes.commitment", String.class))
                .containsExactlyInAnyOrder(share, other);
    }

    @Test
    @DisplayName("V4. A rejected amendment leaves no commitment behind")
    void a_rejected_amendment_leaves_no_commitment_behind() {
        String other = Api.ref("PROMISE");
        Response proposed = amend(Map.of("commitments", List.of(commitment(other, "spend", usd("40.00")))));
        sending("approver", Map.of("reason", "Not so"))
                .post("approvals/" + proposed.jsonPath().getLong("id") + "/reject")
                .then()
                .statusCode(200);
        assertThat(Api.as("viewer").get("commitments/" + other).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("V4, K10. It ends a commitment and closes the dispute about it, on its day")
    void it_ends_a_commitment_and_closes_the_dispute_about_it() {
        String promise = promise("spend", "100.00");
        String dispute = dispute(promise);
        Response proposed = amend(Map.of("endsCommitments", List.of(promise), "closesDisputes", List.of(dispute)));
        assertThat(proposed.jsonPath().getString("changes.find { it.field == 'dispute " + dispute + "' }.after"))
                .isEqualTo("settled");
        assertThat(proposed.jsonPath().getString("changes.find { it.field == 'commitment " + promise + "' }.before"))
                .isEqualTo("contingent 0.00 USD, firm 100.00 USD, due 0.00 USD");

        approve(proposed);

        assertThat(in("released", promise)).isEqualTo("100.00");
        assertThat(read("viewer", "disputes/" + dispute).getString("stage")).isEqualTo("settled");
        assertThat(read("viewer", "disputes/" + dispute + "?asOf=2026-02-28").getString("stage"))
                .isEqualTo("threatened");
        assertThat(refusal(amend(Map.of("endsCommitments", List.of(promise))))).isEqualTo("COMMITMENT_ENDED");
        assertThat(refusal(amend(Map.of("closesDisputes", List.of(dispute))))).isEqualTo("DISPUTE_SETTLED");
    }

    @Test
    @DisplayName("V4. What is not of the agreement, or is said twice, is refused")
    void what_is_not_of_the_agreement_is_refused() {
        String promise = promise("spend", "100.00");
        Map<String, Object> change = Map.of("commitment", promise, "basis", "restated", "quantity", usd("60.00"));
        assertThat(refusal(amend(Map.of("changes", List.of(change), "endsCommitments", List.of(promise)))))
                .isEqualTo("COMMITMENT_TWICE");
        assertThat(refusal(amend(Map.of("endsCommitments", List.of("AWS-SPEND")))))
                .isEqualTo("COMMITMENT_ELSEWHERE");
        assertThat(refusal(amend(Map.of("closesDisputes", List.of(dispute(Api.promise("1.00")))))))
                .isEqualTo("DISPUTE_ELSEWHERE");
        Map<String, Object> ahead = new HashMap<>(Map.of("endsCommitments", List.of(promise)));
        ahead.put("effectiveOn", "2999-01-01");
        assertThat(refusal(amend(ahead))).isEqualTo("END_LIES_AHEAD");
        Response strangers = amend(Map.of(
                "commitments",
                List.of(Map.of(
                        "ref", Api.ref("PROMISE"),
                        "title", "A promise of others",
                        "obligor", Api.party(),
                        "obligee", Api.party(),
                        "kind", "spend",
                        "quantity", usd("1.00")))));
        assertThat(strangers.jsonPath().getString("errors[0].pointer")).isEqualTo("/commitments/0/obligor");
    }

    @Test
    @DisplayName("A7, A8. It starts a waiting clause and steps a price, from their days and for who knows them")
    void it_starts_a_waiting_clause_and_steps_a_price() {
        String clause = Api.ref("CLAUSE");
        approve(amend(Map.of(
                "adds",
                List.of(Map.of(
                        "ref",
                        clause,
                        "kind",
                        "capacity",
                        "title",
                        "Capacity",
                        "text",
                        "So much of it.",
                        "waiting",
                        true,
                        "price",
                        Map.of("amount", "10.00", "unit", "USD", "per", "GPU hour"))))));
        assertThat(clause(clause, "").getBoolean("waiting")).isTrue();
        assertThat(clause(clause, "").getBoolean("holds")).isFalse();
        Instant before = Instant.now();
        Map<String, Object> both = Map.of(
                "starts",
                List.of(Map.of("clause", clause, "startedOn", "2026-04-01")),
                "prices",
                List.of(Map.of("clause", clause, "price", usd("12.50"), "effectiveOn", "2026-05-01")));

        approve(amend(both));

        assertThat(clause(clause, "?asOf=2026-03-31").getBoolean("holds")).isFalse();
        assertThat(clause(clause, "?asOf=2026-04-01").getBoolean("holds")).isTrue();
        assertThat(clause(clause, "?asOf=2026-04-01").getString("startedFor")).isEqualTo("Amendment 2: An amendment");
        assertThat(clause(clause, "?asOf=2026-04-01&knownAt=" + before).getBoolean("holds"))
                .isFalse();
        assertThat(clause(clause, "?asOf=2026-04-30").getString("price.amount")).isEqualTo("10.00");
        assertThat(clause(clause, "?asOf=2026-05-01").getString("price.amount")).isEqualTo("12.50");
        assertThat(clause(clause, "?asOf=2026-05-01").getList("prices.amount")).containsExactly("10.00", "12.50");
        assertThat(refusal(amend(both))).isEqualTo("CLAUSE_NOT_WAITING");
        assertThat(refusal(amend(Map.of(
                        "prices",
                        List.of(Map.of(
                                "clause",
                                clause,
                                "price",
                                Map.of("amount", "1.00", "unit", "EUR"),
                                "effectiveOn",
                                "2026-06-01"))))))
                .isEqualTo("PRICE_UNIT_DIFFERS");
    }

    @Test
    @DisplayName("V4, K4. A revenue share that nobody disclosed is capped: it is restated as up to so much")
    void an_undisclosed_revenue_share_is_capped() {
        String share = Api.ref("PROMISE");
        approve(sending(
                        "preparer",
                        with(
                                commitment(share, "revenue_share", Map.of("qualifier", "undisclosed", "unit", "USD")),
                                Map.of("agreement", agreement, "effectiveOn", "2026-01-01")))
                .post("commitments"));
        approve(amend(Map.of(
                "changes",
                List.of(Map.of(
                        "commitment",
                        share,
                        "basis",
                        "restated",
                        "quantity",
                        Map.of("qualifier", "up_to", "amount", "38.00", "unit", "USD"))))));
        assertThat(in("firm", share)).isEqualTo("38.00");
        assertThat(refusal(pay(share, "38.01"))).isEqualTo("MORE_THAN_OWED");
        assertThat(pay(share, "38.00").statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName(
            "V4, K4, L6. What was paid of an undisclosed share counts within the cap that comes later, and nothing beyond")
    void what_was_paid_before_counts_within_the_cap() {
        String share = Api.ref("PROMISE");
        approve(sending(
                        "preparer",
                        with(
                                commitment(share, "revenue_share", Map.of("qualifier", "undisclosed", "unit", "USD")),
                                Map.of("agreement", agreement, "effectiveOn", "2026-01-01", "overage", "allowed")))
                .post("commitments"));
        assertThat(pay(share, "12.00", "2026-01-31").statusCode()).isEqualTo(201);
        assertThat(pay(share, "8.00", "2026-02-28").statusCode()).isEqualTo(201);
        assertThat(in("promised", share)).isEqualTo("20.00");

        approve(amend(Map.of(
                "changes",
                List.of(Map.of(
                        "commitment",
                        share,
                        "basis",
                        "restated",
                        "quantity",
                        Map.of("qualifier", "up_to", "amount", "38.00", "unit", "USD"))))));

        assertThat(in("firm", share)).isEqualTo("18.00");
        assertThat(refusal(pay(share, "18.01"))).isEqualTo("MORE_THAN_OWED");
        assertThat(refusal(pay(share, "0.01", "2026-02-28")))
                .as("recorded late, it would go beyond the cap from March on")
                .isEqualTo("MORE_THAN_OWED");
        assertThat(pay(share, "18.00").statusCode()).isEqualTo(201);
        assertThat(in("settled", share)).isEqualTo("38.00");
        assertThat(in("promised", share)).isEqualTo("38.00");
        assertThat(refusal(pay(share, "0.01"))).isEqualTo("MORE_THAN_OWED");
    }

    private static Response pay(String commitment, String amount) {
        return pay(commitment, amount, "2026-04-01");
    }

    private static Response pay(String commitment, String amount, String on) {
        return sending("preparer", Map.of("quantity", usd(amount), "effectiveOn", on, "memo", "Paid"))
                .post("commitments/" + commitment + "/payments");
    }

    private String promise(String kind, String amount) {
        return Api.commitment(agreement, Map.of("kind", kind, "quantity", usd(amount), "effectiveOn", "2026-01-01"));
    }

    private Map<String, Object> commitment(String ref, String kind, Map<String, Object> quantity) {
        return Map.of(
                "ref",
                ref,
                "title",
                "Promise " + ref,
                "obligor",
                roles.getString("roles.find { it.role == 'customer' }.party"),
                "obligee",
                roles.getString("roles.find { it.role == 'supplier' }.party"),
                "kind",
                kind,
                "quantity",
                quantity);
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private static String dispute(String commitment) {
        String ref = Api.ref("DISPUTE");
        sending(
                        "preparer",
                        Map.of(
                                "ref",
                                ref,
                                "title",
                                "Whether it was met",
                                "claimant",
                                Api.party(),
                                "respondents",
                                List.of(Api.party()),
                                "stage",
                                "threatened",
                                "subject",
                                "What counts",
                                "commitments",
                                List.of(commitment)))
                .post("disputes")
                .then()
                .statusCode(201);
        return ref;
    }

    private static JsonPath clause(String ref, String reading) {
        return read("viewer", "clauses/" + ref + reading);
    }

    private Response amend(Map<String, Object> what) {
        Map<String, Object> amendment =
                new HashMap<>(Map.of("title", "An amendment", "text", "Reaches further", "effectiveOn", "2026-03-01"));
        amendment.putAll(what);
        return sending("preparer", amendment)
                .header(
                        "If-Match",
                        Api.as("viewer").get("agreements/" + agreement).header("ETag"))
                .post("agreements/" + agreement + "/amendments");
    }

    private static String refusal(Response response) {
        return response.jsonPath().getString("reason");
    }
}
