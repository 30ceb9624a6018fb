package covenant.disputes.rest;

import static covenant.it.Api.approve;
import static covenant.it.Api.read;
import static covenant.it.Api.sending;
import static covenant.it.Api.usd;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A threat that is filed, assessed as counsel sees it, and settled. */
class DisputeScenarioIT {

    private final String dispute = Api.ref("DISPUTE");
    private final String promise = Api.promise("100.00");

    @BeforeEach
    void a_dispute_that_is_threatened() {
        sending(
                        "preparer",
                        Map.of(
                                "ref",
                                dispute,
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
                                "since",
                                "2026-03",
                                "commitments",
                                List.of(promise)))
                .post("disputes")
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("D4. Each stage follows the one before, and every reading has the stage of its day")
    void each_stage_follows_the_one_before() {
        Instant before = Instant.now();
        assertThat(move("filed", "2026-04-10", "2026-04").statusCode()).isEqualTo(200);
        assertThat(move("suspended", "2026-05-01", null).statusCode()).isEqualTo(200);

        assertThat(stage("?asOf=2026-04-09")).isEqualTo("threatened");
        assertThat(stage("?asOf=2026-04-10")).isEqualTo("filed");
        assertThat(stage("?asOf=2026-05-01")).isEqualTo("suspended");
        assertThat(stage("?asOf=2026-05-01&knownAt=" + before)).isEqualTo("threatened");
        assertThat(read("viewer", "disputes/" + dispute).getString("filedOn")).isEqualTo("2026-04");
        assertThat(read("viewer", "disputes/" + dispute + "?asOf=2026-04-09").getString("filedOn"))
                .isNull();
        assertThat(listed("?stage=filed&asOf=2026-04-20&commitment=" + promise)).containsExactly(dispute);
        assertThat(listed("?stage=filed&commitment=" + promise)).isEmpty();

        assertThat(refusal(move("settled", "2026-04-30", null))).isEqualTo("STAGE_TOO_EARLY");
        assertThat(refusal(move("settled", "2999-01-01", null))).isEqualTo("DISPUTE_DAY_TO_COME");
        assertThat(refusal(move("suspended", "2026-05-02", null))).isEqualTo("STAGE_NOT_NEXT");
        assertThat(refusal(move("settled", "2026-06-01", "2026-04"))).isEqualTo("FILING_MISMATCH");
        assertThat(move("threatened", "2026-05-02", null).statusCode()).isEqualTo(200);
        assertThat(move("settled", "2026-06-01", null).statusCode()).isEqualTo(200);
        assertThat(refusal(move("filed", "2026-06-02", null))).isEqualTo("DISPUTE_SETTLED");
        assertThat(refusal(assess("remote", Map.of("kind", "cannot_be_estimated"), "2026-06-02")))
                .isEqualTo("DISPUTE_SETTLED");
    }

    @Test
    @DisplayName("D5. Nobody's likelihood is shown before two persons have said it, and a later one follows it")
    void an_assessment_takes_two_persons() {
        Map<String, Object> range = Map.of("kind", "range", "low", usd("10.00"), "high", usd("40.00"));
        Response proposed = assess("reasonably_possible", range, "2026-04-30");
        assertThat(proposed.statusCode()).isEqualTo(202);
        assertThat(proposed.jsonPath().getString("changes.find { it.field == 'estimate' }.after"))
                .isEqualTo("10.00 to 40.00 USD");
        assertThat(read("viewer", "disputes/" + dispute).<Object>get("assessment"))
                .isNull();
        assertThat(Api.as("preparer")
                        .header("Idempotency-Key", Api.key())
                        .post("approvals/{id}/approve", proposed.jsonPath().getLong("id"))
                        .statusCode())
                .isEqualTo(403);

        approve(proposed);

        assertThat(likelihood("?asOf=2026-04-29")).isNull();
        assertThat(likelihood("?asOf=2026-04-30")).isEqualTo("reasonably_possible");
        Instant between = Instant.now();
        approve(assess("probable", Map.of("kind", "best_estimate", "quantity", usd("25.00")), "2026-05-31"));
        assertThat(likelihood("")).isEqualTo("probable");
        assertThat(likelihood("?knownAt=" + between)).isEqualTo("reasonably_possible");
        assertThat(read("viewer", "disputes/" + dispute).getString("assessment.estimate.quantity.amount"))
                .isEqualTo("25.00");
        assertThat(read("viewer", "disputes/" + dispute).getString("assessment.assessedBy"))
                .isEqualTo("preparer");
        assertThat(read("viewer", "disputes/" + dispute).getString("assessment.approvedBy"))
                .isEqualTo("approver");
        assertThat(read("viewer", "disputes/" + dispute + "/assessments").getList("items.likelihood"))
                .containsExactly("reasonably_possible", "probable");
    }

    @Test
    void an_estimate_is_one_amount_two_or_none() {
        assertThat(refusal(assess("remote", Map.of("kind", "range", "low", usd("10.00")), "2026-04-30")))
                .isEqualTo("ESTIMATE_MISMATCH");
        assertThat(refusal(assess(
                        "remote", Map.of("kind", "range", "low", usd("10.00"), "high", usd("9.00")), "2026-04-30")))
                .isEqualTo("ESTIMATE_MISMATCH");
        assertThat(refusal(
                        assess("remote", Map.of("kind", "cannot_be_estimated", "quantity", usd("1.00")), "2026-04-30")))
                .isEqualTo("ESTIMATE_MISMATCH");
        assertThat(refusal(assess("remote", Map.of("kind", "best_estimate"), "2026-04-30")))
                .isEqualTo("ESTIMATE_MISMATCH");
    }

    private Response move(String stage, String on, @Nullable String filedOn) {
        Map<String, Object> body = new HashMap<>(Map.of("stage", stage, "effectiveOn", on, "reason", "It went on"));
        if (filedOn != null) {
            body.put("filedOn", filedOn);
        }
        return sending("preparer", body).post("disputes/" + dispute + "/stages");
    }

    private Response assess(String likelihood, Map<String, Object> estimate, String on) {
        return sending(
                        "preparer",
                        Map.of(
                                "likelihood",
                                likelihood,
                                "estimate",
                                estimate,
                                "effectiveOn",
                                on,
                                "reasoning",
                                "Counsel sees it so"))
                .post("disputes/" + dispute + "/assessments");
    }

    private String stage(String reading) {
        return read("viewer", "disputes/" + dispute + reading).getString("stage");
    }

    private @Nullable String likelihood(String reading) {
        return read("viewer", "disputes/" + dispute + reading).getString("assessment.likelihood");
    }

    private static List<String> listed(String query) {
        return read("viewer", "disputes" + query).getList("items.ref");
    }

    private static String refusal(Response response) {
        return response.jsonPath().getString("reason");
    }
}
