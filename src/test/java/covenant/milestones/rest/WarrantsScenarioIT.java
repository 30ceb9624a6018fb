package covenant.milestones.rest;

import static covenant.it.Api.in;
import static covenant.it.Api.read;
import static covenant.milestones.rest.Given.attest;
import static covenant.milestones.rest.Given.confirmed;
import static covenant.milestones.rest.Given.measured;
import static covenant.milestones.rest.Given.refusal;
import static covenant.milestones.rest.Given.settle;
import static covenant.milestones.rest.Given.state;
import static covenant.milestones.rest.Given.truth;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A customer buys 6 GW in steps. The supplier grants warrants for up to 160 million of its shares: 20 million vest with the
 * first gigawatt, 60 million with three of them and a share price, and 80 million on a target that nobody discloses.
 */
class WarrantsScenarioIT {

    private final String agreement = Api.agreement();
    private final JsonPath roles = read("viewer", "agreements/" + agreement);
    private final String customer = roles.getString("roles.find { it.role == 'customer' }.party");
    private final String supplier = roles.getString("roles.find { it.role == 'supplier' }.party");
    private final String capacity = Api.commitment(
            agreement,
            Map.of(
                    "kind",
                    "capacity",
                    "quantity",
                    gigawatts("6"),
                    "obligor",
                    supplier,
                    "obligee",
                    customer,
                    "effectiveOn",
                    "2026-01-01"));
    private final String first = Api.ref("FIRST-GW");
    private final String third = Api.ref("THREE-GW");
    private final String target = Api.ref("TARGET");
    private final String warrants = Api.commitment(
            agreement,
            Map.of(
                    "kind",
                    "equity",
                    "quantity",
                    shares("160000000"),
                    "obligor",
                    supplier,
                    "obligee",
                    customer,
                    "effectiveOn",
                    "2026-01-01",
                    "tranches",
                    List.of(
                            tranche(1, "20000000", first),
                            tranche(2, "60000000", third),
                            tranche(3, "80000000", target))));

    @Test
    @DisplayName(
            "M1, M2, M11. Shares vest as gigawatts are delivered and the price is reached; the undisclosed stays unknown")
    void shares_vest_as_gigawatts_are_delivered_and_the_price_is_reached() {
        vesting(first, 1, delivered("1"));
        vesting(
                third,
                2,
                Map.of(
                        "is",
                        "all_of",
                        "of",
                        List.of(
                                delivered("3"),
                                Map.of(
                                        "is", "price_reached",
                                        "subject", supplier,
                                        "measure", "price",
                                        "amount", "200.00",
                                        "unit", "USD",
                                        "average_over", 3))));
        vesting(
                target,
                3,
                Map.of(
                        "is",
                        "all_of",
                        "of",
                        List.of(delivered("6"), Map.of("is", "redacted", "note", "The target is not disclosed."))));
        assertThat(in("contingent", warrants)).isEqualTo("160000000");

        deliver("0.4", "2026-03-31");
        JsonPath early = read("viewer", "milestones/" + first + "/evaluation");
        assertThat(early.getString("truth")).isEqualTo("false");
        assertThat(early.getString("evaluation.missing")).isEqualTo("0.6 GW");
        assertThat(refusal(attest(first, "met", "2026-04-30"))).isEqualTo("CONDITION_CONTRADICTS");
        deliver("0.6", "2026-04-30");
        assertThat(truth(first)).isEqualTo("true");
        confirmed(first, "met", "2026-04-30");
        assertThat(in("firm", warrants)).isEqualTo("20000000");

        deliver("2", "2026-05-31");
        assertThat(truth(third)).isEqualTo("unknown");
        measured(supplier, "price", dollars("190.00"), "2026-06-01");
        measured(supplier, "price", dollars("200.00"), "2026-06-02");
        assertThat(truth(third)).isEqualTo("unknown");
        measured(supplier, "price", dollars("207.00"), "2026-06-03");
        JsonPath price = read("viewer", "milestones/" + third + "/evaluation");
        assertThat(price.getString("truth")).isEqualTo("false");
        assertThat(price.getString("evaluation.parts[1].value")).isEqualTo("199.00 USD");
        assertThat(price.getString("evaluation.parts[1].missing")).isEqualTo("1.00 USD");
        measured(supplier, "price", dollars("193.00"), "2026-06-04");
        JsonPath reached = read("viewer", "milestones/" + third + "/evaluation");
        assertThat(reached.getString("truth")).isEqualTo("true");
        assertThat(reached.getString("evaluation.parts[1].since")).isEqualTo("2026-06-04");
        assertThat(read("viewer", "milestones?truth=true&unattested=true&agreement=" + agreement)
                        .getList("items.ref"))
                .containsExactly(third);
        confirmed(third, "met", "2026-06-04");
        assertThat(in("firm", warrants)).isEqualTo("80000000");
        assertThat(in("contingent", warrants)).isEqualTo("80000000");
        assertThat(read("viewer", "commitments/" + warrants + "/position?asOf=2026-06-03")
                        .getString("contingent"))
                .isEqualTo("140000000");

        deliver("3", "2026-06-30");
        JsonPath undisclosed = read("viewer", "milestones/" + target + "/evaluation");
        assertThat(undisclosed.getString("truth")).isEqualTo("unknown");
        assertThat(undisclosed.getString("evaluation.parts[1].missing")).isEqualTo("its disclosure");
        assertThat(state(target)).isEqualTo("scheduled");
        assertThat(in("contingent", warrants)).isEqualTo("80000000");
    }

    private void vesting(String milestone, int tranche, Map<String, Object> condition) {
        Given.milestone(
                        agreement,
                        milestone,
                        condition,
                        Map.of(
                                "consequences",
                                List.of(Map.of("kind", "release_tranche", "commitment", warrants, "tranche", tranche))))
                .then()
                .statusCode(201);
    }

    private void deliver(String amount, String on) {
        settle(capacity, "deliveries", gigawatts(amount), on);
    }

    private Map<String, Object> delivered(String amount) {
        return Map.of(
                "is", "quantity_reached",
                "commitment", capacity,
                "stage", "settled",
                "amount", amount,
                "unit", "GW");
    }

    private static Map<String, Object> tranche(int number, String amount, String milestone) {
        return Map.of(
                "number", number, "title", "Warrants " + number, "quantity", shares(amount), "milestone", milestone);
    }

    private static Map<String, Object> gigawatts(String amount) {
        return Map.of("amount", amount, "unit", "GW");
    }

    private static Map<String, Object> shares(String amount) {
        return Map.of("amount", amount, "unit", "SHARES");
    }

    private static Map<String, Object> dollars(String amount) {
        return Map.of("amount", amount, "unit", "USD");
    }
}
