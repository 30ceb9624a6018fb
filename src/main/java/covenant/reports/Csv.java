package covenant.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes rows of a table as RFC 4180 has them, such that no spreadsheet takes a text for a formula (rule R6). */
final class Csv {

    // The full-width forms too: East Asian spreadsheets take them for the same.
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\u0000]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n]", Pattern.DOTALL);

    private final StringWriter text = new StringWriter();
    private final CsvWriter rows =
            CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);

    Csv(String... columns) {
        rows.writeRecord(columns);
    }

    /** Writes a row. @param cells a null is an empty cell */
    void row(@Nullable Object... cells) {
        rows.writeRecord(Arrays.stream(cells).map(Csv::cell).toArray(String[]::new));
    }

    String text() {
        try {
            rows.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** A cell that is shown as it is: one that would run as a formula gets an apostrophe before it. */
    static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
