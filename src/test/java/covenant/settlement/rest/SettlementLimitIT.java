package covenant.settlement.rest;

import static covenant.it.Api.approve;
import static covenant.it.Api.in;
import static covenant.it.Api.sending;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The server of the tests lets one person settle up to 1,000 tokens alone. */
class SettlementLimitIT {

    private final String promise = Api.commitment(
            Api.agreement(), Map.of("quantity", tokens("5000"), "effectiveOn", "2026-01-01", "kind", "usage"));

    @Test
    @DisplayName("L4. Above the limit a second person approves, and nobody else sees it posted before")
    void above_the_limit_a_second_person_approves() {
        assertThat(settle("drawdowns", settlement("1000")).statusCode()).isEqualTo(201);
        Response awaits = settle("drawdowns", settlement("1000.5"));
        assertThat(awaits.statusCode()).isEqualTo(202);
        assertThat(awaits.jsonPath().getString("kind")).isEqualTo("settle");
        assertThat(in("settled", promise)).isEqualTo("1000");

        approve(awaits);
        assertThat(in("settled", promise)).isEqualTo("2000.5");
    }

    @Test
    @DisplayName("L4. A batch counts by its sum, so that nobody gets round the limit in small pieces")
    void a_batch_counts_by_its_sum() {
        Response awaits =
                settle("drawdowns:batch", Map.of("settlements", List.of(settlement("600"), settlement("600"))));
        assertThat(awaits.statusCode()).isEqualTo(202);
        assertThat(in("settled", promise)).isEqualTo("0");
        sending("approver", Map.of("reason", "Not ours"))
                .post("approvals/" + awaits.jsonPath().getLong("id") + "/reject")
                .then()
                .statusCode(200);
        assertThat(in("settled", promise)).isEqualTo("0");
    }

    @Test
    @DisplayName("L4. What is approved is still refused when it is more than is owed by then")
    void what_is_approved_is_checked_again() {
        Response awaits = settle("drawdowns", settlement("4500"));
        settle("drawdowns", settlement("900")).then().statusCode(201);
        Api.as("approver")
                .header("Idempotency-Key", Api.key())
                .post("approvals/" + awaits.jsonPath().getLong("id") + "/approve")
                .then()
                .statusCode(409);
        assertThat(in("settled", promise)).isEqualTo("900");
    }

    private Response settle(String what, Map<String, Object> body) {
        return sending("preparer", body).urlEncodingEnabled(false).post("commitments/" + promise + "/" + what);
    }

    private static Map<String, Object> settlement(String amount) {
        return Map.of("quantity", tokens(amount), "effectiveOn", "2026-03-31", "memo", "Usage");
    }

    private static Map<String, Object> tokens(String amount) {
        return Map.of("amount", amount, "unit", "TOKENS");
    }
}
