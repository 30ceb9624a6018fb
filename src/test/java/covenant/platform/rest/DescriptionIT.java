package covenant.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DescriptionIT {

    private final JsonPath description = Api.description();

    @Test
    void every_operation_has_an_id_a_summary_an_example_and_its_refusals() {
        operations().forEach((path, operation) -> {
            assertThat(operation).as(path).containsKeys("operationId", "summary", "tags");
            assertThat(map(at(operation, "responses")).keySet()).as(path).contains("400", "500", "503");
            assertThat(String.valueOf(at(success(operation), "content")))
                    .as(path)
                    .contains("example");
        });
    }

    @Test
    void every_reference_in_it_leads_somewhere() {
        Set<String> references = new TreeSet<>();
        collect(description.get(), references);

        assertThat(references).hasSizeGreaterThan(50).allSatisfy(reference -> {
            String path = reference.replaceFirst("^#/", "").replace("/", ".").replaceAll("\\.([^.]*-[^.]*)$", ".'$1'");
            assertThat((Object) description.get(path)).as(reference).isNotNull();
        });
    }

    @Test
    void every_example_of_a_body_is_accepted_and_answered_as_described() {
        post("preparer", "parties", Map.of("ref", "BOLT", "name", "Bolt Works", "kind", "company"));
        send("parties", "NewParty", "recordParty");
        send("sources", "NewSource", "recordSource");
        send("claims", "NewClaim", "recordClaim");
        send("conflicts", "NewConflict", "recordConflict");
        send("observations", "NewObservation", "recordObservation");
        send("events", "NewEvent", "recordEvent");
        send("events/BOLT-OPENS/reports", "NewEventReport", "reportEvent");
        send("questions", "NewQuestion", "askQuestion");
        send("questions/QN-1/answers", "NewAnswer", "answerQuestion");
        Api.approve(send("agreements", "NewAgreement", "proposeAgreement"));
        Response rejected = send("commitments", "NewCommitment", "proposeCommitment");
        send("approvals/" + rejected.jsonPath().getLong("id") + "/reject", "Rejection", "reject");
        Api.approve(send("commitments", "NewCommitment", "proposeCommitment"));
        send("commitments/ACME-SPEND/payments", "NewSettlement", "recordPayment");
        send("commitments/ACME-SPEND/drawdowns", "NewSettlement", "recordDrawdown");
        send("commitments/ACME-SPEND/deliveries", "NewSettlement", "recordDelivery");
        Api.approve(send("agreements/ACME-BOLT/amendments", "NewAmendment", "proposeAmendment"));
        send("milestones", "NewMilestone", "recordMilestone");
        send("milestones/BOLT-READY/certificates", "NewCertificate", "recordCertificate");
        send("obligations", "NewObligation", "raiseObligation");
        send("calendars", "NewCalendar", "recordCalendar");
        Map<String, Object> more = new LinkedHashMap<>(
                description.getMap("components.requestBodies.NewCommitment.content.'application/json'.example"));
        more.put("ref", "ACME-MORE");
        Api.approve(post("preparer", "commitments", more));
        Api.approve(send("pools", "NewPool", "proposePool"));
        send("pools/ACME-POOL/drawdowns", "NewPoolDrawdown", "recordPoolDrawdown");
        Api.approve(send("obligations/ACME-REPORTS/suspensions", "NewSuspension", "suspendObligation"));
        Api.approve(send("obligations/ACME-REPORTS/resumptions", "NewSuspension", "resumeObligation"));
        Api.approve(send("obligations/ACME-REPORTS/extensions", "NewExtension", "extendObligation"));
        send("obligations/ACME-REPORTS/fulfilments", "NewFulfilment", "fulfilObligation");
        send("powers", "NewPower", "recordPower");
        send("powers/ACME-ELECTS/exercises", "NewPowerChange", "exercisePower");
        send("disputes", "NewDispute", "openDispute");
        assertThat(send("admin", "users", "NewUser", "recordUser").jsonPath().getString("name"))
                .isEqualTo("acme-billing");
    }

    @Test
    void the_examples_of_reports_have_the_members_of_real_ones() {
        assertSameShape("reportMilestones", "reports/milestones?asOf=2026-03-18&since=2026-02-28&book=OPENAI");
        assertSameShape("reportPositions", "reports/positions?asOf=2026-03-18&book=OPENAI");
    }

    private void assertSameShape(String operation, String path) {
        assertThat(shape("", example(operation)))
                .as(operation)
                .isNotEmpty()
                .isEqualTo(shape("", Api.read("viewer", path).get()));
    }

    /** The names of all members, with their place; those of the items of a list together. */
    private static Set<String> shape(String place, Object node) {
        Set<String> names = new TreeSet<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                names.add(place + "/" + name);
                names.addAll(shape(place + "/" + name, value));
            });
        } else if (node instanceof List<?> list) {
            list.forEach(item -> names.addAll(shape(place, item)));
        }
        return names;
    }

    private Response send(String path, String body, String operation) {
        return send("preparer", path, body, operation);
    }

    private Response send(String user, String path, String body, String operation) {
        Response answer = post(
                user,
                path,
                description.get("components.requestBodies." + body + ".content.'application/json'.example"));
        assertThat(answer.statusCode()).as(path + ": " + answer.asString()).isBetween(200, 202);
        assertThat(answer.jsonPath().<Map<String, Object>>get().keySet())
                .as(operation)
                .isEqualTo(example(operation).keySet());
        return answer;
    }

    private static Response post(String user, String path, Object body) {
        String tag = path.endsWith("/amendments")
                ? Api.as("viewer").get(path.replace("/amendments", "")).header("ETag")
                : "*";
        return Api.sending(user, body).header("If-Match", tag).post(path);
    }

    private Map<String, Object> example(String operationId) {
        return operations().values().stream()
                .filter(operation -> operationId.equals(operation.get("operationId")))
                .map(operation -> map(at(success(operation), "content", "application/json", "example")))
                .findFirst()
                .orElseThrow();
    }

    private static Object success(Map<String, Object> operation) {
        return map(at(operation, "responses")).entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Map<String, Object>> operations() {
        Map<String, Map<String, Object>> operations = new LinkedHashMap<>();
        Map<String, Map<String, Map<String, Object>>> paths = description.getMap("paths");
        paths.forEach(
                (path, item) -> item.forEach((method, operation) -> operations.put(method + " " + path, operation)));
        return operations;
    }

    private static Object at(Object node, String... path) {
        Object found = node;
        for (String name : path) {
            found = Objects.requireNonNull(map(found).get(name), name);
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object object) {
        return (Map<String, Object>) object;
    }

    private static void collect(Object node, Set<String> references) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if ("$ref".equals(name)) {
                    references.add(String.valueOf(value));
                }
                collect(value, references);
            });
        } else if (node instanceof List<?> list) {
            list.forEach(item -> collect(item, references));
        }
    }
}
