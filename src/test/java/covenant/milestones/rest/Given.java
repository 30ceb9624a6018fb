package covenant.milestones.rest;

import static covenant.it.Api.approve;
import static covenant.it.Api.read;
import static covenant.it.Api.sending;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stories about milestones start from, and go on with. */
final class Given {

    static final Map<String, Object> REDACTED = Map.of("is", "redacted", "note", "Not disclosed");
    static final Map<String, Object> EVIDENCE = Map.of(
            "name", "certificate.pdf",
            "reference", "https://documents.example.org/1",
            "sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

    private Given() {}

    /** Records a milestone without a long stop, unless more is said. */
    static Response milestone(String agreement, String ref, Map<String, Object> condition, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "ref", ref,
                "agreement", agreement,
                "title", "Milestone " + ref,
                "condition", condition,
                "longStop", Map.of("kind", "none")));
        body.putAll(more);
        return sending("preparer", body).post("milestones");
    }

    /** Says what became of a milestone. */
    static Response attest(String milestone, String outcome, String on) {
        return sending("preparer", Map.of("outcome", outcome, "effectiveOn", on, "statement", "So it is"))
                .post("milestones/" + milestone + "/attestations");
    }

    /** Says what became of it, and another confirms. */
    static void confirmed(String milestone, String outcome, String on) {
        Response attested = attest(milestone, outcome, on);
        assertThat(attested.statusCode()).as(attested.asString()).isEqualTo(202);
        approve(attested);
    }

    static Response certify(String milestone, Map<String, Object> what) {
        Map<String, Object> body = new HashMap<>(Map.of("certified", true, "certifiedOn", "2026-05-31"));
        body.putAll(what);
        return sending("preparer", body).post("milestones/" + milestone + "/certificates");
    }

    /** Draws on a commitment, or delivers, as the path says. */
    static void settle(String commitment, String path, Map<String, Object> quantity, String on) {
        sending("preparer", Map.of("quantity", quantity, "effectiveOn", on, "memo", "A test settles"))
                .post("commitments/" + commitment + "/" + path)
                .then()
                .statusCode(201);
    }

    static void measured(String party, String measure, Map<String, Object> stated, String on) {
        sending(
                        "preparer",
                        Map.of(
                                "ref",
                                Api.ref("OBSERVATION"),
                                "subject",
                                party,
                                "measure",
                                measure,
                                "title",
                                "A price",
                                "stated",
                                stated,
                                "observedOn",
                                on,
                                "evidence",
                                List.of(EVIDENCE)))
                .post("observations")
                .then()
                .statusCode(201);
    }

    static String event() {
        String ref = Api.ref("EVENT");
        sending("preparer", Map.of("ref", ref, "title", "It happens"))
                .post("events")
                .then()
                .statusCode(201);
        return ref;
    }

    static void occurred(String event, String on) {
        sending("preparer", Map.of("occurred", true, "asOf", on, "evidence", List.of(EVIDENCE)))
                .post("events/" + event + "/reports")
                .then()
                .statusCode(201);
    }

    static String truth(String milestone) {
        return read("viewer", "milestones/" + milestone + "/evaluation").getString("truth");
    }

    static String state(String milestone) {
        return read("viewer", "milestones/" + milestone).getString("state");
    }

    /** What became of a consequence, by its place. */
    static String outcome(String milestone, int consequence) {
        return read("viewer", "milestones/" + milestone).getString("consequences[" + consequence + "].outcome");
    }

    static String refusal(Response refused) {
        assertThat(refused.statusCode()).as(refused.asString()).isBetween(400, 499);
        return refused.jsonPath().getString("reason");
    }
}
