package covenant.reports;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class XlsxTest {

    @Test
    void an_amount_is_a_number() throws IOException {
        Cell cell = only(Quantity.of("100000000000.00", "USD"));
        assertThat(cell.getType()).isEqualTo(CellType.NUMBER);
        assertThat(cell.asNumber()).isEqualByComparingTo(new BigDecimal("100000000000"));
        assertThat(only(Quantity.of("-12.50", "USD")).asNumber()).isEqualByComparingTo(new BigDecimal("-12.50"));
    }

    @Test
    void an_amount_of_more_than_fifteen_digits_is_exact_text() throws IOException {
        assertThat(only(Quantity.of("9999999999999.99", "USD")).getType()).isEqualTo(CellType.NUMBER);
        Cell cell = only(Quantity.of("12345678901234567.89", "USD"));
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.asString()).isEqualTo("12345678901234567.89");
        assertThat(only(Quantity.of("100000000000000000.00", "USD")).getType())
                .as("zeros at the end cost no digit")
                .isEqualTo(CellType.NUMBER);
    }

    @Test
    void a_day_is_a_day_and_a_count_a_number() throws IOException {
        assertThat(only(LocalDate.of(2026, 3, 18)).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 18));
        assertThat(only(LocalDate.of(1, 1, 1)).asString())
                .as("spreadsheets know no day before 1900")
                .isEqualTo("0001-01-01");
        assertThat(only(3).asNumber()).isEqualByComparingTo(BigDecimal.valueOf(3));
        assertThat(only(true).asBoolean()).isTrue();
    }

    @Test
    @DisplayName("R6. A cell that would run as a formula does not")
    void formulas_are_neutralised() throws IOException {
        for (String text : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\uFF1D1")) {
            Cell cell = only(text);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getFormula()).isNull();
            assertThat(cell.asString()).isEqualTo("'" + text);
        }
        assertThat(only("C1: 2 readings").asString()).isEqualTo("C1: 2 readings");
    }

    @Test
    void a_text_that_no_cell_holds_is_cut_and_says_so() throws IOException {
        assertThat(only("x".repeat(40_000)).asString()).hasSize(32_767).endsWith("the CSV has it whole)");
        assertThat(only("x".repeat(32_767)).asString()).hasSize(32_767).endsWith("x");
    }

    @Test
    void the_milestone_report_has_the_cells_of_its_csv_and_marks_in_a_column_of_their_own() throws IOException {
        byte[] workbook = Rendering.of(Lines.everything(), ReportFormat.XLSX).content();
        List<Row> rows = Sheets.rows(workbook);
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).getCellText(0)).isEqualTo("as_of");
        assertThat(Sheets.cell(workbook, 1, "marks").asString()).contains("provisional, C7: 3 readings");
        assertThat(Sheets.cell(workbook, 1, "as_of").asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 18));
        assertThat(Sheets.cell(workbook, 3, "long_stop_passed").asBoolean()).isTrue();
    }

    private static Cell only(Object value) throws IOException {
        Table table = new Table("a_column");
        table.row(value);
        return Sheets.rows(Xlsx.of(table, "A sheet", Lines.NOW)).get(1).getCell(0);
    }
}
