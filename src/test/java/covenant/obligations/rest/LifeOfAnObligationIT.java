package covenant.obligations.rest;

import static covenant.it.Api.approve;
import static covenant.it.Api.in;
import static covenant.it.Api.read;
import static covenant.it.Api.sending;
import static covenant.it.Api.usd;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A payment in two parts, and a report that is contested. */
class LifeOfAnObligationIT {

    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final String promise = Api.promise("100.00");
    private final JsonPath terms = read("viewer", "commitments/" + promise);
    private final String obligation = Api.ref("OBLIGATION");

    @Test
    @DisplayName("O7, O8. Paid in two parts, with evidence; a part that is taken back is owed again")
    void a_payment_in_two_parts() {
        raise("pay", Map.of("quantity", usd("60.00"), "commitment", promise, "evidence", "A receipt"));
        assertThat(refusal(fulfil(Map.of("quantity", usd("20.00"))))).isEqualTo("PROOF_MISSING");
        Response first = fulfil(Map.of("quantity", usd("20.00"), "evidence", List.of(evidence())));
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(status()).isEqualTo("partially_fulfilled");
        assertThat(in("settled", promise)).isEqualTo("20.00");
        assertThat(refusal(fulfil(Map.of("quantity", usd("40.01"), "evidence", List.of(evidence())))))
                .isEqualTo("MORE_THAN_ASKED");

        Response rest = fulfil(Map.of("fulfilledOn", "2026-03-01", "evidence", List.of(evidence())));
        assertThat(rest.jsonPath().getString("quantity.amount")).isEqualTo("40.00");
        assertThat(status()).isEqualTo("fulfilled");
        assertThat(in("settled", promise)).isEqualTo("60.00");
        assertThat(read("viewer", path() + "?asOf=2026-02-28").getString("status"))
                .isEqualTo("partially_fulfilled");
        assertThat(read("viewer", path() + "?asOf=2026-01-31").getString("status"))
                .isEqualTo("open");
        assertThat(refusal(fulfil(Map.of("evidence", List.of(evidence()))))).isEqualTo("NOT_OWED");

        long entry = rest.jsonPath().getLong("entry");
        approve(sending("preparer", Map.of("effectiveOn", "2026-04-01", "reason", "The cheque bounced"))
                .post("journal/entries/" + entry + "/reversals"));
        assertThat(status()).isEqualTo("partially_fulfilled");
        assertThat(in("settled", promise)).isEqualTo("20.00");
        List<Boolean> takenBack = read("viewer", path() + "/fulfilments").getList("items.takenBack");
        assertThat(takenBack).containsExactly(false, true);
        assertThat(read("viewer", path() + "?asOf=2026-03-31").getString("status"))
                .isEqualTo("fulfilled");
    }

    @Test
    @DisplayName("O9, O10. Suspended by a dispute it is not overdue; resumed, extended and waived, by two persons each")
    void a_report_is_contested() {
        raise("report", Map.of());
        assertThat(overdue()).isTrue();
        String dispute = dispute();
        Map<String, Object> ground = Map.of("dispute", dispute);
        assertThat(refusal(propose("suspensions", Map.of()))).isEqualTo("GROUND_MISMATCH");
        assertThat(refusal(propose("suspensions", Map.of("dispute", "NO-DISPUTE"))))
                .isEqualTo("DISPUTE_UNKNOWN");
        Response suspension = propose("suspensions", ground);
        assertThat(suspension.jsonPath().getString("kind")).isEqualTo("suspend_obligation");
        assertThat(refusal(propose("waivers", Map.of()))).isEqualTo("CHANGE_PENDING");
        assertThat(status()).isEqualTo("open");
        approve(suspension);

        assertThat(status()).isEqualTo("suspended");
        assertThat(overdue()).isFalse();
        assertThat(refusal(fulfil(Map.of()))).isEqualTo("NOT_OWED");
        assertThat(refusal(propose("violations", Map.of()))).isEqualTo("NOT_OWED");
        assertThat(refusal(propose("resumptions", Map.of("forceMajeure", "A flood"))))
                .isEqualTo("NOT_SUSPENDED");
        approve(propose("resumptions", ground));
        assertThat(overdue()).isTrue();

        assertThat(refusal(propose("extensions", Map.of("dueOn", "2026-03-31"))))
                .isEqualTo("EXTENSION_MISMATCH");
        approve(propose("extensions", Map.of("dueOn", "2030-03-31")));
        assertThat(read("viewer", path()).getString("due.fallsOn")).isEqualTo("2030-03-31");
        assertThat(read("viewer", path() + "?asOf=2026-04-30").getString("due.fallsOn"))
                .isEqualTo("2026-03-31");
        assertThat(overdue()).isFalse();
        assertThat(found("status=open&dueBefore=2026-04-01")).isEmpty();
        assertThat(found("status=open&dueBefore=2030-04-01")).containsExactly(obligation);
        approve(propose("waivers", Map.of()));
        assertThat(status()).isEqualTo("waived");
        List<String> course = read("viewer", path()).getList("history.status");
        assertThat(course).containsExactly("suspended", "open", "open", "waived");
    }

    @Test
    @DisplayName("O9, O11. Nothing is violated before it is overdue; a change that is overtaken becomes stale")
    void it_is_violated_when_it_is_overdue() {
        raise("report", Map.of());
        assertThat(refusal(propose("violations", Map.of("effectiveOn", "2026-03-31"))))
                .isEqualTo("NOT_OVERDUE");
        Response violation = propose("violations", Map.of());
        assertThat(fulfil(Map.of("complete", false)).statusCode()).isEqualTo(201);
        Response overtaken = Api.as("approver")
                .header("Idempotency-Key", Api.key())
                .post("approvals/" + violation.jsonPath().getLong("id") + "/approve");
        assertThat(refusal(overtaken)).isEqualTo("TARGET_CHANGED");
        assertThat(status()).isEqualTo("partially_fulfilled");
        approve(propose("violations", Map.of()));
        assertThat(status()).isEqualTo("violated");
    }

    private void raise(String kind, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "ref", obligation,
                "agreement", terms.getString("agreement"),
                "obligor", terms.getString("obligor"),
                "obligee", terms.getString("obligee"),
                "kind", kind,
                "title", "To be done by the end of March",
                "due", Map.of("kind", "date", "fallsOn", "2026-03-31")));
        body.putAll(more);
        Response raised = sending("preparer", body).post("obligations");
        assertThat(raised.statusCode()).as(raised.asString()).isEqualTo(201);
    }

    private Response fulfil(Map<String, Object> what) {
        Map<String, Object> body = new HashMap<>(Map.of("fulfilledOn", "2026-02-01", "note", "So it is"));
        body.putAll(what);
        return sending("preparer", body).post(path() + "/fulfilments");
    }

    private Response propose(String change, Map<String, Object> what) {
        Map<String, Object> body = new HashMap<>(Map.of("effectiveOn", "2026-05-01", "reason", "Both say so"));
        body.putAll(what);
        return sending("preparer", body).post(path() + "/" + change);
    }

    private String dispute() {
        String ref = Api.ref("DISPUTE");
        sending(
                        "preparer",
                        Map.of(
                                "ref",
                                ref,
                                "title",
                                "Whether a report is owed",
                                "claimant",
                                terms.getString("obligor"),
                                "respondents",
                                List.of(terms.getString("obligee")),
                                "stage",
                                "threatened",
                                "subject",
                                "The report"))
                .post("disputes")
                .then()
                .statusCode(201);
        return ref;
    }

    private List<String> found(String filter) {
        return read("viewer", "obligations?agreement=" + terms.getString("agreement") + "&" + filter)
                .getList("items.ref");
    }

    private String path() {
        return "obligations/" + obligation;
    }

    private String status() {
        return read("viewer", path()).getString("status");
    }

    private boolean overdue() {
        return read("viewer", path()).getBoolean("overdue");
    }

    private static Map<String, Object> evidence() {
        return Map.of("name", "receipt.pdf", "reference", "https://documents.example.org/1", "sha256", HASH);
    }

    private static String refusal(Response refused) {
        assertThat(refused.statusCode()).as(refused.asString()).isBetween(400, 499);
        return refused.jsonPath().getString("reason");
    }
}
