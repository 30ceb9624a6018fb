package covenant.obligations.rest;

import static covenant.it.Api.in;
import static covenant.it.Api.read;
import static covenant.it.Api.sending;
import static covenant.it.Api.usd;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Eight raise one obligation, and eight fulfil it, at the same moment. */
class OneObligationRaceIT {

    private static final int RACERS = 8;

    private final String promise = Api.promise("100.00");
    private final JsonPath terms = read("viewer", "commitments/" + promise);
    private final String obligation = Api.ref("OBLIGATION");

    @Test
    @DisplayName("O7, O8. However many fulfil at the same moment, no more counts than is asked for")
    void no_more_counts_than_is_asked_for() throws Exception {
        List<Integer> raised = race(() -> sending(
                        "preparer",
                        Map.of(
                                "ref",
                                obligation,
                                "agreement",
                                terms.getString("agreement"),
                                "commitment",
                                promise,
                                "obligor",
                                terms.getString("obligor"),
                                "kind",
                                "pay",
                                "title",
                                "Pay 60",
                                "quantity",
                                usd("60.00"),
                                "due",
                                Map.of("kind", "none")))
                .post("obligations")
                .statusCode());
        assertThat(raised).containsOnlyOnce(201);
        assertThat(raised.stream().filter(status -> status != 201)).containsOnly(409);

        List<Integer> answers = race(() -> sending(
                        "preparer", Map.of("quantity", usd("20.00"), "fulfilledOn", "2026-02-01", "note", "A part"))
                .post("obligations/" + obligation + "/fulfilments")
                .statusCode());
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(3);
        assertThat(answers.stream().filter(status -> status != 201)).containsOnly(409);
        assertThat(in("settled", promise)).isEqualTo("60.00");
        assertThat(read("viewer", "obligations/" + obligation).getString("status"))
                .isEqualTo("fulfilled");
    }

    private static List<Integer> race(Callable<Integer> sent) throws Exception {
        ExecutorService racers = Executors.newFixedThreadPool(RACERS);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer :
                    racers.invokeAll(Stream.generate(() -> sent).limit(RACERS).toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            racers.shutdownNow();
        }
    }
}
