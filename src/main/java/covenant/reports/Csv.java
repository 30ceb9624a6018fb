package covenant.reports;

import covenant.kernel.Quantity;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes a table as RFC 4180 has it, such that no spreadsheet takes a text for a formula (rule R6). */
final class Csv {

    private Csv() {}

    static String text(Table table) {
        StringWriter text = new StringWriter();
        try (CsvWriter rows =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.writeRecord(table.columns());
            table.rows()
                    .forEach(row -> rows.writeRecord(row.stream().map(Csv::cell).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static String cell(@Nullable Object value) {
        if (value instanceof Quantity quantity) {
            return quantity.text();
        }
        return value == null ? "" : Table.neutral(value.toString());
    }
}
