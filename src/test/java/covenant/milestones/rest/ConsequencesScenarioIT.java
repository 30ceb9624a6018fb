package covenant.milestones.rest;

import static covenant.it.Api.approve;
import static covenant.it.Api.in;
import static covenant.it.Api.read;
import static covenant.it.Api.sending;
import static covenant.it.Api.usd;
import static covenant.milestones.rest.Given.REDACTED;
import static covenant.milestones.rest.Given.attest;
import static covenant.milestones.rest.Given.confirmed;
import static covenant.milestones.rest.Given.event;
import static covenant.milestones.rest.Given.occurred;
import static covenant.milestones.rest.Given.outcome;
import static covenant.milestones.rest.Given.refusal;
import static covenant.milestones.rest.Given.state;
import static covenant.milestones.rest.Given.truth;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import covenant.it.Until;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A supply agreement of which duties, rights, clauses and prices wait for a plant. */
class ConsequencesScenarioIT {

    private final String customer = Api.party();
    private final String supplier = Api.party();
    private final String waiting = Api.ref("CLAUSE");
    private final String priced = Api.ref("CLAUSE");
    private final String agreement = agreement();
    private final String duty = obligation();
    private final String right = power();
    private final String plant = Api.ref("PLANT");

    @Test
    @DisplayName("M17. Met, everything that waits for it happens in one transaction, once, and the proposal shows it")
    void met_it_lets_everything_happen() {
        record(
                consequence("raise_obligation", "obligation", duty),
                consequence("arm_power", "power", right),
                consequence("start_clause", "clause", waiting),
                Map.of("kind", "step_price", "clause", priced, "price", usd("9.50")),
                Map.of("kind", "other", "text", "The parties meet."),
                Map.of("kind", "end_clause", "on", "missed", "clause", priced));
        Response attested = attest(plant, "met", "2026-07-01");
        assertThat(attested.jsonPath().getList("changes.field"))
                .contains(
                        "obligation " + duty,
                        "power " + right,
                        "clause " + waiting,
                        "price of clause " + priced,
                        "consequence")
                .doesNotContain("clause " + priced);
        assertThat(status("obligations/" + duty)).isEqualTo("conditional");

        approve(attested);

        assertThat(status("obligations/" + duty)).isEqualTo("open");
        assertThat(status("powers/" + right)).isEqualTo("armed");
        assertThat(read("viewer", "clauses/" + waiting).getString("startsOn")).isEqualTo("2026-07-01");
        assertThat(read("viewer", "clauses/" + priced).getString("price.amount"))
                .isEqualTo("9.50");
        assertThat(read("viewer", "clauses/" + priced + "?asOf=2026-06-30").getString("price.amount"))
                .isEqualTo("12.50");
        assertThat(read("viewer", "milestones/" + plant).getList("consequences.carriedOutOn"))
                .containsExactly("2026-07-01", "2026-07-01", "2026-07-01", "2026-07-01", "2026-07-01", null);
        assertThat(read("viewer", "milestones/" + plant + "?asOf=2026-06-30").getList("consequences.outcome"))
                .containsOnlyNulls();
        assertThat(read("viewer", "obligations/" + duty).getList("history")).hasSize(1);
    }

    @Test
    @DisplayName(
            "M17. Missed for good, what follows from that happens, a shortfall is charged, and nothing else follows")
    void missed_it_charges_what_is_short() throws Exception {
        String spend = Api.commitment(
                agreement,
                Map.of(
                        "quantity",
                        usd("60.00"),
                        "effectiveOn",
                        "2026-01-01",
                        "tranches",
                        List.of(Map.of(
                                "number",
                                1,
                                "title",
                                "The minimum",
                                "quantity",
                                usd("60.00"),
                                "dueOn",
                                "2026-06-30"))));
        Until.equal(Duration.ofSeconds(15), "60.00", () -> in("due", spend));
        record(
                Map.of("kind", "charge_shortfall", "on", "missed", "commitment", spend, "tranche", 1),
                Map.of("kind", "end_clause", "on", "missed", "clause", priced),
                consequence("raise_obligation", "obligation", duty));

        confirmed(plant, "missed", "2026-07-01");

        assertThat(in("due", spend)).isEqualTo("0.00");
        assertThat(in("settled", spend)).isEqualTo("60.00");
        assertThat(read("viewer", "commitments/" + spend + "/entries").getList("items.kind"))
                .endsWith("shortfall_charged");
        assertThat(read("viewer", "clauses/" + priced).getString("endsOn")).isEqualTo("2026-07-01");
        assertThat(status("obligations/" + duty)).isEqualTo("conditional");
        assertThat(outcome(plant, 0)).startsWith("Charged by entry ");
        assertThat(outcome(plant, 2)).isNull();
    }

    @Test
    @DisplayName("M17. What waits no longer is passed over, and holds nothing up")
    void what_waits_no_longer_is_passed_over() {
        String first = Api.ref("PLANT");
        Given.milestone(
                        agreement,
                        first,
                        REDACTED,
                        Map.of("consequences", List.of(consequence("raise_obligation", "obligation", duty))))
                .then()
                .statusCode(201);
        record(consequence("raise_obligation", "obligation", duty), consequence("arm_power", "power", right));
        confirmed(first, "met", "2026-07-01");
        confirmed(plant, "met", "2026-07-02");
        assertThat(outcome(plant, 0)).isEqualTo("The obligation waited no longer.");
        assertThat(status("powers/" + right)).isEqualTo("armed");
        assertThat(read("viewer", "obligations/" + duty).getList("history")).hasSize(1);
    }

    @Test
    @DisplayName("M17. Only what is there and waits can follow")
    void what_is_named_is_there_and_waits() {
        refusedAt(
                "/consequences/0/obligation",
                "MILESTONE_NAMES_UNKNOWN",
                consequence("raise_obligation", "obligation", "NONE"));
        refusedAt("/consequences/0/power", "MILESTONE_NAMES_UNKNOWN", consequence("arm_power", "power", "NONE"));
        refusedAt("/consequences/0/clause", "CONSEQUENCE_NOT_WAITING", consequence("start_clause", "clause", priced));
        refusedAt(
                "/consequences/0/clause",
                "CONSEQUENCE_NOT_WAITING",
                Map.of("kind", "step_price", "clause", waiting, "price", usd("1.00")));
        refusedAt("/consequences/0", "CONSEQUENCE_MISMATCH", consequence("arm_power", "clause", priced));
        String free = Api.commitment(
                agreement,
                Map.of(
                        "quantity", usd("1.00"),
                        "effectiveOn", "2026-01-01",
                        "tranches", List.of(Map.of("number", 1, "title", "All", "quantity", usd("1.00")))));
        refusedAt(
                "/consequences/0/tranche",
                "CONSEQUENCE_NOT_WAITING",
                Map.of("kind", "release_tranche", "commitment", free, "tranche", 1));
    }

    @Test
    @DisplayName("M17, W2. A tranche may be called by election at any time, and must be on an event")
    void a_tranche_is_called_by_election_or_on_an_event() {
        String election = Api.ref("CALL");
        power(election, Map.of("opensOn", "2026-01-01"));
        String filing = event();
        Map<String, Object> called = Map.of(
                "is",
                "any_of",
                "of",
                List.of(
                        Map.of("is", "power_exercised", "power", election),
                        Map.of("is", "event_occurred", "event", filing)));
        String byElection = Api.ref("MILESTONE");
        String onTheEvent = Api.ref("MILESTONE");
        Given.milestone(agreement, byElection, called, Map.of()).then().statusCode(201);
        assertThat(truth(byElection)).isEqualTo("unknown");

        approve(sending("preparer", Map.of("effectiveOn", "2026-06-01", "reason", "The customer elects"))
                .post("powers/" + election + "/exercises"));
        JsonPath elected = read("viewer", "milestones/" + byElection + "/evaluation");
        assertThat(elected.getString("truth")).isEqualTo("true");
        assertThat(elected.getString("evaluation.parts[0].since")).isEqualTo("2026-06-01");
        assertThat(read("viewer", "milestones/" + byElection + "/evaluation?asOf=2026-05-31")
                        .getString("truth"))
                .isEqualTo("unknown");
        confirmed(byElection, "met", "2026-06-01");

        Given.milestone(agreement, onTheEvent, Map.of("is", "event_occurred", "event", filing), Map.of())
                .then()
                .statusCode(201);
        occurred(filing, "2026-06-15");
        assertThat(truth(onTheEvent)).isEqualTo("true");
        confirmed(onTheEvent, "met", "2026-06-15");
        assertThat(state(onTheEvent)).isEqualTo("met");
        assertThat(read("viewer", "events/" + filing).getList("reports[0].evidence"))
                .hasSize(1);
    }

    @SafeVarargs
    private void record(Map<String, Object>... consequences) {
        Response recorded = Given.milestone(agreement, plant, REDACTED, Map.of("consequences", List.of(consequences)));
        assertThat(recorded.statusCode()).as(recorded.asString()).isEqualTo(201);
    }

    private void refusedAt(String pointer, String reason, Map<String, Object> consequence) {
        Response refused = Given.milestone(agreement, plant, REDACTED, Map.of("consequences", List.of(consequence)));
        assertThat(refusal(refused)).as(refused.asString()).isEqualTo(reason);
        assertThat(refused.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
    }

    private static Map<String, Object> consequence(String kind, String names, String ref) {
        return Map.of("kind", kind, names, ref);
    }

    private static String status(String path) {
        return read("viewer", path).getString("status");
    }

    private String agreement() {
        String ref = Api.ref("AGREEMENT");
        approve(sending(
                        "preparer",
                        Map.of(
                                "ref",
                                ref,
                                "family",
                                ref,
                                "title",
                                "Supply",
                                "roles",
                                List.of(
                                        Map.of("party", customer, "role", "customer"),
                                        Map.of("party", supplier, "role", "supplier")),
                                "clauses",
                                List.of(
                                        Map.of(
                                                "ref", waiting,
                                                "kind", "hosting",
                                                "title", "Hosting",
                                                "text", "The supplier hosts.",
                                                "waiting", true),
                                        Map.of(
                                                "ref",
                                                priced,
                                                "kind",
                                                "capacity",
                                                "title",
                                                "Price",
                                                "text",
                                                "The supplier asks a price.",
                                                "price",
                                                Map.of("amount", "12.50", "unit", "USD", "per", "GPU hour")))))
                .post("agreements"));
        return ref;
    }

    private String obligation() {
        String ref = Api.ref("DUTY");
        Response raised = sending(
                        "preparer",
                        Map.of(
                                "ref",
                                ref,
                                "agreement",
                                agreement,
                                "obligor",
                                supplier,
                                "kind",
                                "report",
                                "title",
                                "Report on the plant",
                                "due",
                                Map.of("kind", "after_milestone", "days", 10)))
                .post("obligations");
        assertThat(raised.statusCode()).as(raised.asString()).isEqualTo(201);
        return ref;
    }

    private String power() {
        String ref = Api.ref("RIGHT");
        power(ref, Map.of("days", 900));
        return ref;
    }

    private void power(String ref, Map<String, Object> window) {
        Response recorded = sending(
                        "preparer",
                        Map.of(
                                "ref",
                                ref,
                                "agreement",
                                agreement,
                                "holder",
                                customer,
                                "kind",
                                "elect",
                                "title",
                                "To elect",
                                "window",
                                window))
                .post("powers");
        assertThat(recorded.statusCode()).as(recorded.asString()).isEqualTo(201);
    }
}
