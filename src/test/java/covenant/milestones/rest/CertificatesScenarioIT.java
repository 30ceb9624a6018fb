package covenant.milestones.rest;

import static covenant.it.Api.read;
import static covenant.milestones.rest.Given.attest;
import static covenant.milestones.rest.Given.certify;
import static covenant.milestones.rest.Given.refusal;
import static covenant.milestones.rest.Given.truth;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A condition that asks two engineers for three certificates. */
class CertificatesScenarioIT {

    private final String bolt = Api.party();
    private final String acme = Api.party();
    private final String milestone = Api.ref("MILESTONE");

    @Test
    @DisplayName(
            "M14. What a party certifies counts from its day on; the latest day counts, and of one day the last one")
    void what_is_certified_counts_from_its_day_on() {
        record(asked(bolt, "It runs."));
        assertThat(truth(milestone)).isEqualTo("unknown");

        Response certified = certify(milestone, Map.of("party", bolt, "evidence", List.of(Given.EVIDENCE)));
        assertThat(certified.statusCode()).isEqualTo(201);
        assertThat(certified.jsonPath().getString("text")).isEqualTo("It runs.");
        JsonPath leaf = read("viewer", "milestones/" + milestone + "/evaluation");
        assertThat(leaf.getString("truth")).isEqualTo("true");
        assertThat(leaf.getString("evaluation.explanation"))
                .isEqualTo(bolt + " certified it on 31 May 2026 (evidence "
                        + certified.jsonPath().getLong("evidence[0]") + ").");
        assertThat(leaf.getString("evaluation.since")).isEqualTo("2026-05-31");
        assertThat(read("viewer", "milestones/" + milestone + "/evaluation?asOf=2026-05-30")
                        .getString("truth"))
                .isEqualTo("unknown");

        String known = certified.jsonPath().getString("recordedAt");
        certify(milestone, Map.of("party", bolt, "certified", false, "note", "It had stopped"));
        assertThat(truth(milestone)).isEqualTo("false");
        assertThat(refusal(attest(milestone, "met", "2026-06-30"))).isEqualTo("CONDITION_CONTRADICTS");
        certify(milestone, Map.of("party", bolt, "certifiedOn", "2026-05-01"));
        assertThat(truth(milestone)).isEqualTo("false");
        assertThat(read("viewer", "milestones/" + milestone + "/certificates").getList("items.certifiedOn"))
                .containsExactly("2026-05-01", "2026-05-31", "2026-05-31");
        assertThat(read("viewer", "milestones/" + milestone + "/certificates?asOf=2026-05-30")
                        .getList("items"))
                .hasSize(1);
        assertThat(read("viewer", "milestones/" + milestone + "/evaluation?knownAt=" + known)
                        .getString("truth"))
                .isEqualTo("true");
    }

    @Test
    @DisplayName("M14. Only what the condition asks for is certified, and by whom it asks")
    void only_what_is_asked_is_certified() {
        record(Map.of(
                "is",
                "all_of",
                "of",
                List.of(asked(bolt, "It runs."), asked(bolt, "It is safe."), asked(acme, "It is paid."))));
        Response whom = certify(milestone, Map.of("party", Api.party()));
        assertThat(refusal(whom)).isEqualTo("CERTIFICATE_NOT_ASKED");
        assertThat(whom.jsonPath().getString("errors[0].pointer")).isEqualTo("/party");
        assertThat(whom.jsonPath().getString("errors[0].detail"))
                .contains(bolt + " for 'It runs.'", acme + " for 'It is paid.'");
        Response which = certify(milestone, Map.of("party", bolt));
        assertThat(refusal(which)).isEqualTo("CERTIFICATE_NOT_ASKED");
        assertThat(which.jsonPath().getString("errors[0].pointer")).isEqualTo("/text");
        assertThat(refusal(certify(milestone, Map.of("party", acme, "text", "It runs."))))
                .isEqualTo("CERTIFICATE_NOT_ASKED");
        assertThat(refusal(certify(milestone, Map.of("party", acme, "certifiedOn", "2999-01-01"))))
                .isEqualTo("CERTIFIED_IN_FUTURE");
        assertThat(refusal(certify("NO-SUCH-MILESTONE", Map.of("party", acme)))).isEqualTo("MILESTONE_UNKNOWN");

        assertThat(certify(milestone, Map.of("party", bolt, "text", "It is safe."))
                        .statusCode())
                .isEqualTo(201);
        assertThat(certify(milestone, Map.of("party", acme)).statusCode()).isEqualTo(201);
        assertThat(truth(milestone)).isEqualTo("unknown");
        certify(milestone, Map.of("party", bolt, "text", "It runs."));
        assertThat(truth(milestone)).isEqualTo("true");
        assertThat(read("viewer", "milestones?truth=true&unattested=true&limit=500")
                        .getList("items.ref"))
                .contains(milestone);
        attest(milestone, "met", "2026-06-30").then().statusCode(202);
        assertThat(read("viewer", "milestones?truth=true&unattested=true&limit=500")
                        .getList("items.ref"))
                .doesNotContain(milestone);
    }

    private void record(Map<String, Object> condition) {
        Given.milestone(Api.agreement(), milestone, condition, Map.of()).then().statusCode(201);
    }

    private static Map<String, Object> asked(String party, String text) {
        return Map.of("is", "certified_by", "party", party, "text", text);
    }
}
