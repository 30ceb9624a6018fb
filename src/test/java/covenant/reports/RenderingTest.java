package covenant.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.kernel.Rejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RenderingTest {

    private static final MilestoneReport REPORT = Lines.everything();

    // R1
    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    @DisplayName("R1. The same report is the same bytes, in whatever zone and language it is written")
    void the_same_report_is_the_same_bytes(ReportFormat format) {
        byte[] once = Rendering.of(Lines.everything(), format).content();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            assertThat(Rendering.of(Lines.everything(), format).content()).isEqualTo(once);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    // R1
    @Test
    @DisplayName("R1. A PDF does not say when it was made, so that it is the same a second later")
    void a_pdf_does_not_say_when_it_was_made() throws IOException {
        byte[] pdf = Rendering.of(Lines.everything(), ReportFormat.PDF).content();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentInformation said = document.getDocumentInformation();
            assertThat(said.getCreationDate().toInstant()).isEqualTo(Instant.EPOCH);
            assertThat(said.getModificationDate().toInstant()).isEqualTo(Instant.EPOCH);
            PDMetadata told = document.getDocumentCatalog().getMetadata();
            assertThat(new String(told.toByteArray(), StandardCharsets.UTF_8)).doesNotContain("Date", "date");
        }
    }

    // R3
    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    @DisplayName("R3. In every format a provisional figure carries its mark, its range and its conflict")
    void a_provisional_figure_is_marked_in_every_format(ReportFormat format) throws IOException {
        String text = text(format);
        assertThat(text).contains("provisional").contains("C7: 3 readings, booked A");
        assertThat(text)
                .containsAnyOf(
                        "35.00 USD to 50.00 USD", "\"range\":{\"low\":\"35.00\",\"high\":\"50.00\",\"unit\":\"USD\"}");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void an_undisclosed_figure_and_an_undisclosed_long_stop_are_words_in_every_format(ReportFormat format)
            throws IOException {
        assertThat(text(format)).contains("undisclosed").doesNotContainPattern("(?<![0-9])0\\.00 USD");
    }

    @Test
    void json_has_its_members_in_order_and_amounts_as_strings() {
        String json = MilestoneJson.text(REPORT);
        assertThat(json)
                .startsWith("{\"report\":\"milestones\",\"asOf\":\"2026-03-18\",\"knownAt\":\"2026-03-18T06:00:00Z\","
                        + "\"since\":{\"asOf\":\"2026-03-01\",\"knownAt\":\"2026-03-01T06:00:00Z\"},\"book\":null,"
                        + "\"summary\":{\"milestones\":2,\"true\":1,\"false\":0,\"unknown\":1,\"changed\":1,"
                        + "\"longStopsUndisclosed\":1,\"longStopsPassed\":1,\"releases\":[{\"amount\":\"36.00\","
                        + "\"low\":\"36.00\",\"high\":\"36.00\",\"unit\":\"USD\",\"undisclosed\":1,\"marks\":[")
                .contains(
                        "\"quantity\":{\"qualifier\":\"undisclosed\",\"amount\":null,\"upper\":null,\"unit\":\"USD\"}")
                .contains("\"position\":{\"promised\":\"50.00\",\"contingent\":\"35.00\",\"firm\":\"15.00\","
                        + "\"due\":\"0.00\",\"settled\":\"0.00\",\"released\":\"0.00\"}")
                .contains("\"longStop\":{\"kind\":\"date\",\"endsOn\":\"2026-03-01\",\"passed\":true}");
    }

    // R2
    @Test
    @DisplayName("R2. No text becomes markup, and the page is read as XML too")
    void html_is_well_formed_and_text_stays_text() throws Exception {
        String html = MilestoneHtml.text(REPORT);
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        assertThat(html)
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("It had &lt;b&gt;occurred&lt;/b&gt; &amp; was &quot;reported&quot;.");
    }

    // R2
    @Test
    @DisplayName("R2. A page loads nothing and links to nothing")
    void html_stands_by_itself() {
        String body = MilestoneHtml.text(REPORT).replaceFirst("(?s)<style>.*</style>", "");
        assertThat(body).doesNotContain("href=", "src=", "url(", "style=", "@import");
        assertThat(ReportStyle.CSS.replaceAll("url\\(data:[^)]*\\)", "")).doesNotContain("url(", "@import", "<", "&");
    }

    // R4
    @Test
    @DisplayName("R4. A milestone that did not change says so")
    void html_says_when_nothing_changed() {
        assertThat(MilestoneHtml.text(REPORT)).contains("Nothing changed.").contains("1 changed since 1 Mar 2026.");
        MilestoneReport uncompared = MilestoneReport.of(Lines.NOW, null, null, REPORT.lines());
        assertThat(MilestoneHtml.text(uncompared)).doesNotContain("Nothing changed.", "What changed");
    }

    @Test
    void pdf_has_the_whole_text_and_our_own_fonts() throws IOException {
        byte[] pdf = Rendering.of(REPORT, ReportFormat.PDF).content();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Milestones as of 18 Mar 2026");
            assertThat(document.getDocumentInformation().getProducer()).isEqualTo("Covenant");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            for (var name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).getName())
                        .matches("[A-Z]{6}\\+Inter-.*");
            }
        }
    }

    @Test
    void csv_has_a_row_for_each_leaf() {
        List<String> lines = Csv.text(MilestoneTable.of(REPORT)).lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("as_of,known_at,since,milestone,");
        assertThat(lines.get(1)).contains(",TRANCHE-2,").contains(",1,event_occurred,");
        assertThat(lines.get(3)).contains(",FRONTIER-GA,").contains(",2026-03-01,true,");
    }

    // R6
    @Test
    @DisplayName("R6. A cell that would run as a formula does not")
    void csv_neutralises_formulas() {
        assertThat(Csv.text(MilestoneTable.of(REPORT)))
                .contains("\"'=HYPERLINK(\"\"http://example.org\"\")\"")
                .contains(",'@SUM(A1)");
        assertThat(List.of("=1", "+1", "-1", "@a", "\t=1", "\r1", " =1", "\uFF1D1"))
                .allSatisfy(text -> assertThat(Csv.cell(text)).isEqualTo("'" + text));
        assertThat(List.of("1-1", "a=b", "2026-03-18", "C1: 2 readings"))
                .allSatisfy(text -> assertThat(Csv.cell(text)).isEqualTo(text));
    }

    @Test
    void positions_are_not_written_as_pdf() {
        PositionReport positions = new PositionReport(Lines.NOW, null, List.of(), List.of(), List.of());
        assertThatThrownBy(() -> Rendering.of(positions, ReportFormat.PDF))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(ReportReason.FORMAT_UNKNOWN));
    }

    private static String text(ReportFormat format) throws IOException {
        byte[] content = Rendering.of(REPORT, format).content();
        if (format == ReportFormat.XLSX) {
            return Sheets.text(content);
        }
        if (format != ReportFormat.PDF) {
            return new String(content, StandardCharsets.UTF_8);
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
