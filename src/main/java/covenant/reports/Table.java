package covenant.reports;

import covenant.kernel.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows below named columns, for who goes on in a spreadsheet. A cell is a {@link Quantity}, of which the amount is shown, a
 * whole number, a day, true or false, or else a text; null is an empty one.
 */
final class Table {

    // The full-width forms too: East Asian spreadsheets take them for the same.
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\u0000]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n]", Pattern.DOTALL);

    private final List<String> columns;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    Table(String... columns) {
        this.columns = List.of(columns);
    }

    void row(@Nullable Object... cells) {
        rows.add(Collections.unmodifiableList(new ArrayList<>(Arrays.asList(cells))));
    }

    List<String> columns() {
        return columns;
    }

    List<List<@Nullable Object>> rows() {
        return rows;
    }

    /** A text that is shown as it is: one that would run as a formula gets an apostrophe before it (rule R6). */
    static String neutral(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
