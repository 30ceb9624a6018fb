package covenant.obligations.rest;

import static covenant.it.Api.approve;
import static covenant.it.Api.read;
import static covenant.it.Api.sending;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A report at each month's end, on a business day of a calendar of its own. */
class RecurringObligationIT {

    private final String agreement = Api.agreement();
    private final String obligation = Api.ref("OBLIGATION");

    @Test
    @DisplayName("O12, O13, O14, Y3. Each month's end has its own due date, fulfilment and extension")
    void a_report_at_each_months_end() {
        String calendar = Api.ref("CALENDAR");
        assertThat(refusal(raise(Map.of("calendar", calendar)))).isEqualTo("OBLIGATION_NAMES_UNKNOWN");
        sending("admin", Map.of("ref", calendar, "title", "Its bank", "holidays", List.of("2026-03-31", "2026-04-01")))
                .post("calendars")
                .then()
                .statusCode(201);
        assertThat(refusal(raise(Map.of("recurrence", "FREQ=MONTHLY")))).isEqualTo("RECURRENCE_SKIPS");
        assertThat(raise(Map.of("calendar", calendar)).statusCode()).isEqualTo(201);

        // 31 January is a Saturday; 31 March is a holiday, and so is the day after, in another month.
        assertThat(read("viewer", occurrences("")).<String>getList("items.dueOn"))
                .containsExactly("2026-01-30", "2026-02-27", "2026-03-30", "2026-04-30");
        assertThat(read("viewer", occurrences("&limit=1")).<String>getList("items.day"))
                .containsExactly("2026-01-31");
        assertThat(overdue()).containsExactly(true, true, true, true);

        assertThat(refusal(fulfil(Map.of()))).isEqualTo("OCCURRENCE_MISMATCH");
        assertThat(refusal(fulfil(Map.of("occurrence", "2026-02-27")))).isEqualTo("OCCURRENCE_MISMATCH");
        Response fulfilled = fulfil(Map.of("occurrence", "2026-02-28"));
        assertThat(fulfilled.statusCode()).as(fulfilled.asString()).isEqualTo(201);
        approve(propose("extensions", Map.of("occurrence", "2026-03-31", "dueOn", "2030-01-31")));
        assertThat(overdue()).containsExactly(true, false, false, true);
        approve(propose("suspensions", Map.of("forceMajeure", "A flood")));
        assertThat(read("viewer", occurrences("")).<String>getList("items.status"))
                .containsExactly("suspended", "fulfilled", "suspended", "suspended");
        assertThat(refusal(fulfil(Map.of("occurrence", "2026-01-31")))).isEqualTo("NOT_OWED");
        approve(propose("resumptions", Map.of("forceMajeure", "A flood")));
        approve(propose("waivers", Map.of("occurrence", "2026-01-31")));
        assertThat(read("viewer", occurrences("")).<String>getList("items.status"))
                .containsExactly("waived", "fulfilled", "open", "open");
        assertThat(read("viewer", "obligations/" + obligation).getString("status"))
                .isEqualTo("open");
    }

    private Response raise(Map<String, Object> more) {
        JsonPath roles = read("viewer", "agreements/" + agreement);
        Map<String, Object> due = new HashMap<>(Map.of(
                "kind", "recurring",
                "recurrence", "FREQ=MONTHLY;BYMONTHDAY=-1",
                "startsOn", "2026-01-31",
                "adjustment", "modified_following"));
        due.putAll(more);
        return sending(
                        "preparer",
                        Map.of(
                                "ref",
                                obligation,
                                "agreement",
                                agreement,
                                "obligor",
                                roles.getString("roles[0].party"),
                                "kind",
                                "report",
                                "title",
                                "Report at each month's end",
                                "due",
                                due))
                .post("obligations");
    }

    private Response fulfil(Map<String, Object> what) {
        Map<String, Object> body = new HashMap<>(Map.of("fulfilledOn", "2026-02-26", "note", "It was sent"));
        body.putAll(what);
        return sending("preparer", body).post("obligations/" + obligation + "/fulfilments");
    }

    private Response propose(String change, Map<String, Object> what) {
        Map<String, Object> body = new HashMap<>(Map.of("effectiveOn", "2026-05-01", "reason", "Both say so"));
        body.putAll(what);
        return sending("preparer", body).post("obligations/" + obligation + "/" + change);
    }

    private List<Boolean> overdue() {
        return read("viewer", occurrences("")).getList("items.overdue");
    }

    private String occurrences(String more) {
        return "obligations/" + obligation + "/occurrences?until=2026-04-30" + more;
    }

    private static String refusal(Response refused) {
        assertThat(refused.statusCode()).as(refused.asString()).isBetween(400, 499);
        return refused.jsonPath().getString("reason");
    }
}
