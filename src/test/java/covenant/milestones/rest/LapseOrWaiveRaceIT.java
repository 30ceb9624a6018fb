package covenant.milestones.rest;

import static covenant.it.Api.as;
import static covenant.it.Api.in;
import static covenant.it.Api.read;
import static covenant.it.Api.sending;
import static covenant.it.Api.usd;
import static covenant.milestones.rest.Given.REDACTED;
import static covenant.milestones.rest.Given.state;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two persons waive a milestone while the timer, which wakes every five seconds, lets it lapse. */
class LapseOrWaiveRaceIT {

    private static final Duration LONGER_THAN_BETWEEN_TWO_WAKE_UPS = Duration.ofSeconds(6);

    @Test
    @DisplayName("M11, M13, M17. A person or the timer decides, never both, and what follows happens once")
    void a_person_or_the_timer_decides() {
        String agreement = Api.agreement();
        long end = System.nanoTime() + LONGER_THAN_BETWEEN_TWO_WAKE_UPS.toNanos();
        do {
            String milestone = Api.ref("MILESTONE");
            String promise = promise(agreement, milestone);
            Given.milestone(
                            agreement,
                            milestone,
                            REDACTED,
                            Map.of("longStop", Map.of("kind", "date", "endsOn", "2026-06-30")))
                    .then()
                    .statusCode(201);
            int proposed = waive(milestone);
            assertThat(proposed).isIn(200, 409);
            boolean waived = state(milestone).equals("waived");
            assertThat(waived).isEqualTo(proposed == 200);
            if (waived) {
                assertThat(in("firm", promise)).isEqualTo("100.00");
                assertThat(read("viewer", "commitments/" + promise + "/entries").getList("items.kind"))
                        .containsExactly("promise_signed", "tranche_released");
            }
            assertThat(read("viewer", "milestones/" + milestone).getList("history"))
                    .hasSizeLessThan(2);
        } while (System.nanoTime() < end);
    }

    /** @return the status of whatever came last: of the proposal if that was refused, else of its approval */
    private static int waive(String milestone) {
        var proposed = sending("preparer", Map.of("effectiveOn", "2026-07-01", "reason", "Given up"))
                .post("milestones/" + milestone + "/waivers");
        return proposed.statusCode() != 202
                ? proposed.statusCode()
                : as("approver")
                        .header("Idempotency-Key", Api.key())
                        .post("approvals/" + proposed.jsonPath().getLong("id") + "/approve")
                        .statusCode();
    }

    private static String promise(String agreement, String milestone) {
        return Api.commitment(
                agreement,
                Map.of(
                        "quantity",
                        usd("100.00"),
                        "effectiveOn",
                        "2026-01-01",
                        "tranches",
                        List.of(Map.of(
                                "number", 1, "title", "All", "quantity", usd("100.00"), "milestone", milestone))));
    }
}
