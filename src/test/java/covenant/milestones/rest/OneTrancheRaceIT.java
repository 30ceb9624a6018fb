package covenant.milestones.rest;

import static covenant.it.Api.as;
import static covenant.it.Api.in;
import static covenant.it.Api.read;
import static covenant.it.Api.sending;
import static covenant.it.Api.usd;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sixteen confirm one attestation at the same moment: its tranche is released, and its obligation raised, once. */
class OneTrancheRaceIT {

    private static final int RACERS = 16;
    private static final int ROUNDS = 3;

    @Test
    @DisplayName(
            "M11, M17, K9. However many confirm at the same moment, the tranche is released and the obligation raised once")
    void a_tranche_is_released_once() throws Exception {
        ExecutorService racers = Executors.newFixedThreadPool(RACERS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                String milestone = Api.ref("MILESTONE");
                String agreement = Api.agreement();
                String duty = duty(agreement);
                String promise = promise(agreement, milestone, duty);
                long approval = attested(milestone).jsonPath().getLong("id");
                List<Callable<Integer>> confirming = IntStream.range(0, RACERS)
                        .<Callable<Integer>>mapToObj(racer -> () -> confirm(racer, approval))
                        .toList();
                List<Integer> answers = new ArrayList<>();
                for (Future<Integer> answer : racers.invokeAll(confirming)) {
                    answers.add(answer.get());
                }

                assertThat(answers).as("round %d", round).containsOnlyOnce(200);
                assertThat(answers.stream().filter(status -> status != 200)).containsOnly(409);
                assertThat(in("contingent", promise)).isEqualTo("0.00");
                assertThat(in("firm", promise)).isEqualTo("100.00");
                List<String> kinds =
                        read("viewer", "commitments/" + promise + "/entries").getList("items.kind");
                assertThat(kinds).containsExactly("promise_signed", "tranche_released");
                assertThat(read("viewer", "obligations/" + duty).getList("history"))
                        .hasSize(1);
            }
        } finally {
            racers.shutdownNow();
        }
    }

    private static String duty(String agreement) {
        String ref = Api.ref("DUTY");
        sending(
                        "preparer",
                        Map.of(
                                "ref",
                                ref,
                                "agreement",
                                agreement,
                                "obligor",
                                read("viewer", "agreements/" + agreement).getString("roles[0].party"),
                                "kind",
                                "report",
                                "title",
                                "Report",
                                "due",
                                Map.of("kind", "after_milestone", "days", 10)))
                .post("obligations")
                .then()
                .statusCode(201);
        return ref;
    }

    private static String promise(String agreement, String milestone, String duty) {
        String promise = Api.commitment(
                agreement,
                Map.of(
                        "quantity", usd("100.00"),
                        "effectiveOn", "2026-01-01",
                        "tranches",
                                List.of(Map.of(
                                        "number",
                                        1,
                                        "title",
                                        "All",
                                        "quantity",
                                        usd("100.00"),
                                        "milestone",
                                        milestone))));
        sending(
                        "preparer",
                        Map.of(
                                "ref",
                                milestone,
                                "agreement",
                                agreement,
                                "title",
                                "A race",
                                "condition",
                                Map.of("is", "redacted"),
                                "longStop",
                                Map.of("kind", "undisclosed"),
                                "consequences",
                                List.of(Map.of("kind", "raise_obligation", "obligation", duty))))
                .post("milestones")
                .then()
                .statusCode(201);
        return promise;
    }

    private static Response attested(String milestone) {
        return sending("preparer", Map.of("outcome", "met", "effectiveOn", "2026-07-01", "statement", "So it is"))
                .post("milestones/" + milestone + "/attestations");
    }

    private static int confirm(int racer, long approval) {
        return as(racer % 2 == 0 ? "approver" : "approver2")
                .header("Idempotency-Key", Api.key())
                .post("approvals/" + approval + "/approve")
                .statusCode();
    }
}
