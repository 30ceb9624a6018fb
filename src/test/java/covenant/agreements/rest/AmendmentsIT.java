package covenant.agreements.rest;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AmendmentsIT {

    private final String first = Api.ref("CLAUSE");
    private final String second = Api.ref("CLAUSE");
    private String commitment = "";
    private String agreement = "";

    /** A promise of 100 dollars, in an agreement to which a first amendment has added a clause. */
    @BeforeEach
    void an_agreement_with_a_promise_and_a_clause() {
        commitment = Api.promise("100.00");
        agreement = Api.read("viewer", "commitments/" + commitment).getString("agreement");
        Api.approve(amend("2026-02-01", Map.of("adds", List.of(clauseJson(first)))));
    }

    @Test
    @DisplayName("A3. A clause that an amendment ends stays readable as of its time")
    void a_clause_that_an_amendment_ends_stays_readable_as_of_its_time() {
        Instant before = Instant.now();
        Api.approve(amend("2026-03-01", Map.of("ends", List.of(end(first)))));
        JsonPath onItsLastDay = clause("?asOf=2026-02-28");
        assertThat(onItsLastDay.getBoolean("holds")).isTrue();
        JsonPath ended = clause("?asOf=2026-03-01");
        assertThat(ended.getBoolean("holds")).isFalse();
        assertThat(ended.getString("text")).isEqualTo("Nobody else supplies bolts.");
        assertThat(ended.getString("endsOn")).isEqualTo("2026-03-01");
        JsonPath asKnownBefore = clause("?asOf=2026-03-01&knownAt=" + before);
        assertThat(asKnownBefore.getBoolean("holds")).isTrue();
        assertThat(asKnownBefore.getString("endsOn")).isNull();
        JsonPath versions = Api.read("viewer", "agreements/" + agreement + "/versions");
        assertThat(versions.<List<Object>>get("items.adds")).contains(List.of(first));
    }

    @Test
    @DisplayName("V1. A change says whether it restates the total or adds to it")
    void a_change_says_whether_it_restates_the_total_or_adds_to_it() {
        Map<String, Object> silent = new HashMap<>(restated("150.00"));
        silent.remove("basis");
        Response refused = amend("2026-03-01", Map.of("changes", List.of(silent)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("errors.pointer")).containsExactly("/changes/0/basis");
        silent.put("basis", "signed");
        assertThat(amend("2026-03-01", Map.of("changes", List.of(silent)))
                        .jsonPath()
                        .getString("reason"))
                .isEqualTo("BASIS_MISSING");
    }

    @Test
    @DisplayName("V2. What an amendment adds, ends and moves happens with its approval")
    void what_an_amendment_adds_ends_and_moves_happens_with_its_approval() {
        Response proposed = amend("2026-03-01", everything("150.00"));
        assertThat(proposed.statusCode()).isEqualTo(202);
        assertThat(state()).isEqualTo(List.of(true, false, "100.00", 1));
        Api.approve(proposed);
        assertThat(state()).isEqualTo(List.of(false, true, "150.00", 2));
    }

    @Test
    @DisplayName("V2. Where one part of an amendment is refused, no part of it happens")
    void where_one_part_of_an_amendment_is_refused_no_part_of_it_happens() {
        Response proposed = amend("2026-03-01", everything("50.00"));
        Api.sending("preparer", Api.settlement("60.00"))
                .post("commitments/" + commitment + "/payments")
                .then()
                .statusCode(201);
        Response refused = Api.as("approver")
                .header("Idempotency-Key", Api.key())
                .post("approvals/{id}/approve", proposed.jsonPath().getLong("id"));
        assertThat(refused.jsonPath().getString("reason")).isEqualTo("RESTATED_BELOW_SETTLED");
        assertThat(state()).isEqualTo(List.of(true, false, "100.00", 1));
        assertThat(Api.read("viewer", "approvals/" + proposed.jsonPath().getLong("id"))
                        .getString("status"))
                .isEqualTo("awaiting");
    }

    @Test
    @DisplayName("F5. What a proposal changes is shown field by field, before it is decided")
    void what_a_proposal_changes_is_shown_field_by_field() {
        long id = amend("2026-03-01", everything("150.00")).jsonPath().getLong("id");
        JsonPath approval = Api.read("approver", "approvals/" + id);
        assertThat(approval.getString("status")).isEqualTo("awaiting");
        assertThat(approval.<Map<String, @Nullable String>>getList("changes"))
                .containsExactly(
                        change("text", null, "Changes what it says"),
                        change("effectiveOn", null, "2026-03-01"),
                        change("clause " + second, null, "Bolts"),
                        change("clause " + first, "in force", "ends on 2026-03-01"),
                        change("commitment " + commitment + " (restated)", "100.00 USD", "150.00 USD"));
    }

    /** Whether the first clause holds, whether there is a second one, what is promised, and the newest version. */
    private List<Object> state() {
        boolean added = Api.as("viewer")
                .get("agreements/" + agreement)
                .jsonPath()
                .getList("clauses.ref")
                .contains(second);
        List<Integer> versions =
                Api.read("viewer", "agreements/" + agreement + "/versions").getList("items.number", Integer.class);
        return List.of(
                clause("?asOf=2026-03-01").getBoolean("holds"),
                added,
                Api.read("viewer", "commitments/" + commitment + "/position?asOf=2026-03-01")
                        .getString("promised"),
                versions.get(versions.size() - 1));
    }

    private JsonPath clause(String reading) {
        return Api.read("viewer", "clauses/" + first + reading);
    }

    private Map<String, Object> everything(String total) {
        return Map.of(
                "adds", List.of(clauseJson(second)), "ends", List.of(end(first)), "changes", List.of(restated(total)));
    }

    private Map<String, Object> restated(String total) {
        return Map.of(
                "commitment", commitment, "basis", "restated", "quantity", Map.of("amount", total, "unit", "USD"));
    }

    private Response amend(String effectiveOn, Map<String, Object> what) {
        Map<String, Object> amendment = new HashMap<>(what);
        amendment.put("title", "An amendment");
        amendment.put("text", "Changes what it says");
        amendment.put("effectiveOn", effectiveOn);
        return Api.sending("preparer", amendment)
                .header(
                        "If-Match",
                        Api.as("viewer").get("agreements/" + agreement).header("ETag"))
                .post("agreements/" + agreement + "/amendments");
    }

    private static Map<String, Object> clauseJson(String ref) {
        return Map.of("ref", ref, "kind", "non_compete", "title", "Bolts", "text", "Nobody else supplies bolts.");
    }

    private static Map<String, Object> end(String clause) {
        return Map.of("clause", clause, "endedOn", "2026-03-01");
    }

    private static Map<String, @Nullable String> change(String field, @Nullable String before, String after) {
        Map<String, @Nullable String> change = new HashMap<>();
        change.put("field", field);
        change.put("before", before);
        change.put("after", after);
        return change;
    }
}
