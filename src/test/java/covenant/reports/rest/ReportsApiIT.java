package covenant.reports.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import covenant.it.Server;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reports over HTTP, on the reference book. */
class ReportsApiIT {

    private static final String ON = "asOf=2026-03-18";

    // Of one book: other tests make milestones by the hundred meanwhile.
    private static final String OPENAIS = "book=OPENAI&" + ON;

    @ParameterizedTest
    @CsvSource({
        "json, application/json, '{\"report\":\"milestones\"'",
        "csv, text/csv, 'as_of,'",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, PK",
        "html, text/html, <!DOCTYPE html>",
        "pdf, application/pdf, %PDF"
    })
    void the_milestone_report_comes_in_every_format_and_twice_the_same(String format, String type, String start) { // R1
        String path = "milestones?format=" + format + "&" + OPENAIS + "&since=2026-03-01&knownAt=" + now();
        Response first = get(path);
        Response second = get(path);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.contentType()).startsWith(type);
        assertThat(first.asString()).startsWith(start);
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(first.header("Content-Disposition")).contains("milestones-2026-03-18." + format);
        viewer().header("If-None-Match", first.header("ETag"))
                .get(Server.uri("/api/v1/reports/" + path))
                .then()
                .statusCode(304);
    }

    @Test
    void every_milestone_says_its_long_stop_what_it_releases_and_why() {
        get("milestones?" + OPENAIS + "&knownAt=" + now())
                .then()
                .body(
                        "summary.longStopsUndisclosed",
                        equalTo(get("milestones?" + OPENAIS)
                                .jsonPath()
                                .getList("milestones.findAll { it.longStop.kind == 'undisclosed' }")
                                .size()))
                .body("milestones.find { it.ref == 'TRANCHE-2-CONDITIONS' }.longStop.kind", equalTo("undisclosed"))
                .body("milestones.find { it.ref == 'TRANCHE-2-CONDITIONS' }.evaluation.truth", equalTo("unknown"))
                .body(
                        "milestones.find { it.ref == 'TRANCHE-2-CONDITIONS' }.evaluation.explanation",
                        containsString("not disclosed"))
                .body(
                        "milestones.find { it.ref == 'TRANCHE-2-CONDITIONS' }.releases[0].quantity.amount",
                        equalTo("35000000000.00"))
                .body("milestones.find { it.ref == 'TRANCHE-2-CONDITIONS' }.claims.ref", hasItem("T2"));
    }

    @Test
    void a_page_may_use_its_own_style_sheet_and_nothing_else() { // R2
        Response html = get("milestones?format=html&" + OPENAIS);
        assertThat(html.headers().getValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .startsWith("default-src 'none'; style-src 'sha256-")
                        .doesNotContain("script-src", "unsafe"));
    }

    @Test
    void positions_print_both_sides_where_the_direction_is_in_conflict() { // R3
        get("positions?book=OPENAI&" + ON)
                .then()
                .statusCode(200)
                .body("positions.find { it.commitments.contains('AZURE-CREDITS') }.direction", equalTo("owes_us"))
                .body("otherwise.find { it.conflict == 'C3' }.direction", equalTo("we_owe"))
                .body("otherwise.find { it.conflict == 'C3' }.quantity.amount", equalTo("250000000000.00"))
                .body(
                        "positions.find { it.commitments.contains('AWS-SPEND') }.promised.low",
                        equalTo("100000000000.00"))
                .body(
                        "positions.find { it.commitments.contains('AWS-SPEND') }.promised.high",
                        equalTo("138000000000.00"));
        assertThat(get("positions?format=csv&book=OPENAI&" + ON).asString())
                .contains("C1: ")
                .contains("otherwise,we_owe,OPENAI,MICROSOFT,USD,250000000000.00");
    }

    @Test
    void positions_come_as_a_workbook_with_the_amounts_of_the_csv() throws IOException {
        String reading = "book=OPENAI&" + ON + "&knownAt=" + now();
        List<String> csv =
                get("positions?format=csv&" + reading).asString().lines().toList();
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(get("positions?format=xlsx&" + reading).asByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSameSizeAs(csv);
            List<String> columns = rows.get(0).stream().map(Cell::getText).toList();
            assertThat(String.join(",", columns)).isEqualTo(csv.get(0));
            int promised = columns.indexOf("promised");
            List<String> amounts = csv.stream()
                    .skip(1)
                    .map(line -> line.split(",")[promised])
                    .map(text -> text.matches("[0-9.]+")
                            ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                            : text)
                    .toList();
            assertThat(rows.stream().skip(1).map(row -> plain(row.getCell(promised))))
                    .containsExactlyElementsOf(amounts);
        }
    }

    private static String plain(Cell cell) {
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.asString();
    }

    @ParameterizedTest
    @CsvSource({
        "none-such, 404, PATH_UNKNOWN",
        "milestones?format=docx, 400, PARAMETER_MALFORMED",
        "positions?format=pdf, 422, FORMAT_UNKNOWN",
        "milestones?asOf=2026-03-18&since=2026-03-19, 422, SINCE_TOO_LATE",
        "milestones?since=2026-02-30, 400, PARAMETER_MALFORMED",
        "milestones?knownAt=2999-01-01T00:00:00Z, 422, KNOWN_AT_IN_FUTURE",
        "milestones?book=NOBODY-AT-ALL, 404, PARTY_UNKNOWN",
        "milestones?colour=red, 400, PARAMETER_UNKNOWN",
        "positions?since=2026-03-01, 400, PARAMETER_UNKNOWN"
    })
    void what_cannot_be_answered_says_why(String path, int status, String reason) {
        get(path).then().statusCode(status).body("reason", equalTo(reason));
    }

    @Test
    void a_stranger_reads_no_report() {
        given().get(Server.uri("/api/v1/reports/milestones"))
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Basic"));
    }

    private static Response get(String path) {
        return viewer().get(Server.uri("/api/v1/reports/" + path));
    }

    private static RequestSpecification viewer() {
        return given().auth().preemptive().basic("viewer", "demo");
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
