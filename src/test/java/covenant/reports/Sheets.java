package covenant.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads a workbook back, with another program than wrote it. */
final class Sheets {

    private Sheets() {}

    /** The rows of its first sheet, the names of the columns included. */
    static List<Row> rows(byte[] workbook) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return read.getFirstSheet().read();
        }
    }

    /** The cell of a row in a column of that name. */
    static Cell cell(byte[] workbook, int row, String column) throws IOException {
        List<Row> rows = rows(workbook);
        List<String> columns = rows.get(0).stream().map(Cell::getText).toList();
        return rows.get(row).getCell(columns.indexOf(column));
    }

    static String text(byte[] workbook) throws IOException {
        return rows(workbook).stream()
                .flatMap(row -> row.stream().filter(cell -> cell != null).map(Cell::getText))
                .collect(Collectors.joining(" "));
    }
}
