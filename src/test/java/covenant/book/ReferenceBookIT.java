package covenant.book;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Server;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The book of the five articles, as the running program tells it over HTTP: by calculation from the journal. */
class ReferenceBookIT {

    private static final String ON = "2026-03-18";

    static Stream<String> factIds() {
        return Stream.of(ids("P", 12), ids("A", 7), ids("M", 15), ids("Q", 2), ids("K", 21), ids("T", 8), ids("D", 13))
                .flatMap(ids -> ids);
    }

    static Stream<String> conflictIds() {
        return ids("C", 18);
    }

    @ParameterizedTest
    @MethodSource("factIds")
    void every_fact_is_a_claim_with_a_citation(String id) {
        JsonPath claim = get("claims/" + id);
        assertThat(claim.getString("ref")).isEqualTo(id);
        assertThat(claim.getString("text")).isNotBlank();
        assertThat(claim.getList("citations")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("conflictIds")
    void every_conflict_has_two_readings_and_one_that_is_booked(String id) {
        JsonPath conflict = get("conflicts/" + id);
        assertThat(conflict.getList("readings")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(conflict.getList("readings.label", String.class)).contains(conflict.getString("bookedReading"));
    }

    @Test
    void openai_promises_aws_a_hundred_billion_provisionally_and_the_range_is_100_to_138() {
        JsonPath position = get("commitments/AWS-SPEND/position?asOf=" + ON);
        assertThat(position.getString("promised")).isEqualTo("100000000000.00");
        assertThat(position.getString("firm")).isEqualTo("100000000000.00");
        assertThat(position.getString("unit")).isEqualTo("USD");
        assertThat(position.getList("marks.kind")).contains("provisional");
        assertThat(position.getList("marks.conflict")).contains("C1");
        assertThat(position.getList("marks.range.low")).contains("100000000000.00");
        assertThat(position.getList("marks.range.high")).contains("138000000000.00");
    }

    @Test
    void before_the_amendment_it_was_thirty_eight_and_nobody_disputes_that() {
        JsonPath position = get("commitments/AWS-SPEND/position?asOf=2026-01-31");
        assertThat(position.getString("promised")).isEqualTo("38000000000.00");
        assertThat(position.getList("marks")).isEmpty();
    }

    @Test
    void amazon_promises_openai_fifty_billion_of_which_fifteen_are_firm_and_thirty_five_contingent() {
        JsonPath position = get("commitments/AMAZON-INVESTMENT/position?asOf=" + ON);
        assertThat(position.getString("promised")).isEqualTo("50000000000.00");
        assertThat(position.getString("firm")).isEqualTo("15000000000.00");
        assertThat(position.getString("contingent")).isEqualTo("35000000000.00");
    }

    @Test
    void who_commits_the_azure_credits_is_in_conflict() {
        JsonPath position = get("commitments/AZURE-CREDITS/position?asOf=" + ON);
        assertThat(position.getString("promised")).isEqualTo("250000000000.00");
        assertThat(position.getList("marks.conflict")).contains("C3");
        assertThat(position.getList("marks.directionInConflict")).contains(true);
    }

    @Test
    void aws_gives_openai_approximately_two_gigawatts() {
        JsonPath position = get("commitments/TRAINIUM-CAPACITY/position?asOf=" + ON);
        assertThat(position.getString("promised")).isEqualTo("2");
        assertThat(position.getString("unit")).isEqualTo("GW");
        assertThat(position.getList("marks.kind")).contains("approximate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreements", "commitments"})
    void what_is_promised_was_proposed_by_a_preparer_and_approved_by_an_approver(String section)
            throws IOException { // B1
        try (InputStream file = LoadReferenceBook.class.getResourceAsStream("/" + LoadReferenceBook.FILE)) {
            assertThat(BookFile.read(Objects.requireNonNull(file)).nodes(section))
                    .isNotEmpty()
                    .allSatisfy(item -> {
                        String ref = item.text("ref");
                        JsonPath approval =
                                get("approvals/" + get(section + "/" + ref).getLong("approval"));
                        assertThat(approval.getString("target")).isEqualTo(ref);
                        assertThat(approval.getString("status")).isEqualTo("approved");
                        assertThat(approval.getString("proposedBy")).isEqualTo("preparer");
                        assertThat(approval.getString("decidedBy")).isEqualTo("approver");
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"parties/OPENAI", "milestones/TRANCHE-2-CONDITIONS", "obligations/AMAZON-MODELS-AWS"})
    void what_needs_one_person_was_recorded_by_the_preparer(String path) { // B1
        assertThat(get(path).getString("recordedBy")).isEqualTo("preparer");
    }

    @Test
    void a_position_has_its_marks_wherever_it_is_told() { // X1
        String about = ".marks.conflict";
        assertThat(get("journal/trial-balance?asOf=" + ON)
                        .<String>getList("items.find { it.ref == 'AWS-SPEND' }" + about))
                .contains("C1");
        assertThat(get("commitments/AWS-SPEND?asOf=" + ON).<String>getList("position" + about))
                .contains("C1");
        assertThat(get("commitments?limit=500&asOf=" + ON)
                        .<String>getList("items.find { it.ref == 'AWS-SPEND' }.position" + about))
                .contains("C1");
    }

    @Test
    void two_hundred_and_fifty_gigawatts_are_a_forecast_and_no_promise() { // C5
        JsonPath observations = get("observations?limit=500");
        List<Map<String, Object>> inGigawatts = observations.getList("items.findAll { it.stated.unit == 'GW' }");
        assertThat(inGigawatts).hasSize(1);
        assertThat(inGigawatts.get(0)).containsEntry("measure", "forecast");
        JsonPath promised = get("journal/trial-balance?asOf=" + ON);
        assertThat(promised.getList("items.findAll { it.unit == 'GW' }.promised", String.class))
                .containsExactly("2");
    }

    @Test
    void the_milestone_of_the_second_tranche_is_unknown_and_never_guessed() {
        JsonPath evaluation = get("milestones/TRANCHE-2-CONDITIONS/evaluation?asOf=" + ON);
        assertThat(evaluation.getString("truth")).isEqualTo("unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-06-30", "2026-03-18", "2030-01-01"})
    void every_entry_sums_to_zero_and_the_entries_sum_to_the_position(String on) {
        for (String commitment : List.of("AWS-SPEND", "AMAZON-INVESTMENT", "MICROSOFT-INVESTMENT", "AZURE-CREDITS")) {
            JsonPath position = get("commitments/" + commitment + "/position?asOf=" + on);
            JsonPath entries = get("commitments/" + commitment + "/entries?asOf=" + on);
            for (String stage : List.of("contingent", "firm", "due", "settled", "released")) {
                assertThat(sum(entries, stage))
                        .as("%s %s", commitment, stage)
                        .isEqualByComparingTo(position.getString(stage));
            }
            assertThat(sum(entries, "promised").negate()).isEqualByComparingTo(position.getString("promised"));
        }
    }

    @Test
    void what_was_recorded_later_is_not_known_earlier() {
        JsonPath before = get("commitments?knownAt=2026-01-01T00:00:00Z");
        assertThat(before.getList("items")).isEmpty();
        assertThat(get("journal/trial-balance?knownAt=2026-01-01T00:00:00Z").getList("items"))
                .isEmpty();
    }

    @Test
    void on_the_first_of_march_the_grants_of_azure_and_aws_overlap_under_some_readings_and_not_under_others() {
        JsonPath overlaps = get("clauses/overlaps?on=2026-03-01");
        assertThat(overlaps.getString("items.toString()")).contains("AZURE-EXCLUSIVITY", "AWS-FRONTIER-DISTRIBUTION");
    }

    private static BigDecimal sum(JsonPath entries, String stage) {
        List<String> amounts = entries.getList(
                "items.postings.flatten().findAll { it.stage == '" + stage + "' }.amount", String.class);
        return amounts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<String> ids(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number);
    }

    private static JsonPath get(String path) {
        return given().auth()
                .preemptive()
                .basic("viewer", "demo")
                .when()
                .get(Server.uri("/api/v1/" + path))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
