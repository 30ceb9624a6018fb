package covenant.agreements.rest;

import static covenant.it.Api.approve;
import static covenant.it.Api.read;
import static covenant.it.Api.sending;
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

/** Two clouds that hold an exclusive right from the same party. */
class OverlapScenarioIT {

    private final String lab = Api.party();
    private final String first = Api.ref("CLAUSE");
    private final String second = Api.ref("CLAUSE");

    @Test
    @DisplayName(
            "A6. On 1 March 2026 the book shows Azure and AWS with every reading, who asserts it and from which source")
    void the_book_shows_azure_and_aws_with_every_reading() {
        JsonPath overlaps = read("viewer", "clauses/overlaps?on=2026-03-01");
        String pair = "items.find { it.ref == 'AWS-FRONTIER-DISTRIBUTION+AZURE-EXCLUSIVITY' }";
        assertThat(overlaps.getBoolean(pair + ".provisional")).isTrue();
        List<Map<String, Object>> readings = overlaps.getList(pair + ".readings");
        assertThat(readings).hasSizeGreaterThan(1);
        for (Map<String, Object> reading : readings) {
            JsonPath conflict = read("viewer", "conflicts/" + reading.get("conflict"));
            List<String> claims =
                    conflict.getList("readings.find { it.label == '" + reading.get("label") + "' }.claims");
            assertThat(claims).as("who asserts %s", reading).isNotEmpty();
            assertThat(read("viewer", "claims/" + claims.get(0)).getList("citations"))
                    .isNotEmpty();
        }
    }

    @Test
    @DisplayName(
            "A3, A5. A clause that an amendment ends makes the overlap disappear from that day, and only from then")
    void a_clause_that_ends_makes_the_overlap_disappear_from_that_day() {
        String agreement = grant(first);
        grant(second);
        assertThat(overlaps("?on=2026-03-01")).hasSize(1);
        Instant before = Instant.now();

        approve(amend(agreement, Map.of("ends", List.of(Map.of("clause", first, "endedOn", "2026-03-01")))));

        assertThat(overlaps("?on=2026-03-01")).isEmpty();
        assertThat(overlaps("?on=2026-02-28")).hasSize(1);
        assertThat(overlaps("?on=2026-03-01&knownAt=" + before)).hasSize(1);
        assertThat(overlaps("?on=2025-12-31")).isEmpty();
    }

    private List<String> overlaps(String query) {
        return read("viewer", "clauses/overlaps" + query).getList("items.findAll { it.grantor == '" + lab + "' }.ref");
    }

    private String grant(String clause) {
        String cloud = Api.party();
        String ref = Api.ref("AGREEMENT");
        approve(sending(
                        "preparer",
                        Map.of(
                                "ref",
                                ref,
                                "family",
                                ref,
                                "title",
                                "Agreement " + ref,
                                "startsOn",
                                "2026-01-01",
                                "roles",
                                List.of(
                                        Map.of("party", lab, "role", "customer"),
                                        Map.of("party", cloud, "role", "supplier")),
                                "clauses",
                                List.of(Map.of(
                                        "ref",
                                        clause,
                                        "kind",
                                        "exclusivity",
                                        "title",
                                        "Exclusive",
                                        "text",
                                        "Nobody else hosts it.",
                                        "grantor",
                                        lab,
                                        "grantee",
                                        cloud,
                                        "exclusive",
                                        true,
                                        "scope",
                                        Map.of("act", "host")))))
                .post("agreements"));
        return ref;
    }

    private static Response amend(String agreement, Map<String, Object> what) {
        Map<String, Object> amendment = new HashMap<>(what);
        amendment.putAll(Map.of("title", "An amendment", "text", "Ends it", "effectiveOn", "2026-03-01"));
        return sending("preparer", amendment)
                .header(
                        "If-Match",
                        Api.as("viewer").get("agreements/" + agreement).header("ETag"))
                .post("agreements/" + agreement + "/amendments");
    }
}
