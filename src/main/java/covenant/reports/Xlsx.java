package covenant.reports;

import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as a workbook of one sheet (ECMA-376). A spreadsheet reckons in 15 digits; an amount that has more is a
 * text, because as a number it would silently become another one.
 */
final class Xlsx {

    private static final int MOST_DIGITS = 15;
    private static final int LONGEST_TEXT = 32_767;
    private static final String CUT = " ... (cut: a cell holds no more; the CSV has it whole)";
    private static final int WIDTH = 18;

    /** Spreadsheets count days from 1900, and believe that it was a leap year. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** Not the first moment that a zip can say: beside that one, Java writes the zone of the server. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

    private Xlsx() {}

    /** The same bytes for the same arguments (rule R1). @param name of the sheet */
    static byte[] of(Table table, String name, AsOf asOf) {
        try {
            Path file = Files.createTempFile("covenant-", ".xlsx");
            try {
                write(table, name, file);
                return withoutClock(file, asOf);
            } finally {
                Files.delete(file);
            }
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private static void write(Table table, String name, Path file) throws IOException {
        try (OutputStream to = Files.newOutputStream(file);
                Workbook workbook = new Workbook(to, "Covenant", null)) {
            fill(workbook.newWorksheet(name), table);
        }
    }

    private static void fill(Worksheet sheet, Table table) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, table.columns().get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTH);
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            List<@Nullable Object> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(sheet, row + 1, column, cells.get(column));
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object cell) {
        if (cell instanceof Quantity quantity && isSafe(quantity)) {
            sheet.value(row, column, new BigDecimal(quantity.text()));
            sheet.style(row, column).format(format(quantity)).set();
        } else if (cell instanceof Quantity quantity) {
            sheet.value(row, column, quantity.text());
        } else if (cell instanceof Integer number) {
            sheet.value(row, column, number);
        } else if (cell instanceof Boolean flag) {
            sheet.value(row, column, flag);
        } else if (cell instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell != null) {
            sheet.value(row, column, text(cell.toString()));
        }
    }

    private static boolean isSafe(Quantity quantity) {
        return quantity.amount().stripTrailingZeros().precision() <= MOST_DIGITS;
    }

    /** With as many decimals as the amount is written with everywhere else. */
    private static String format(Quantity quantity) {
        int decimals = new BigDecimal(quantity.text()).scale();
        return decimals > 0 ? "#,##0." + "0".repeat(decimals) : "#,##0";
    }

    private static String text(String text) {
        String neutral = Table.neutral(text);
        return neutral.length() <= LONGEST_TEXT ? neutral : neutral.substring(0, LONGEST_TEXT - CUT.length()) + CUT;
    }

    /**
     * The library notes the moment of writing, and nothing keeps it from that; the reading's own instant takes its place.
     * By way of a file, because the sizes of its entries stand in the directory at its end alone.
     */
    private static byte[] withoutClock(Path workbook, AsOf asOf) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(workbook.toFile());
                ZipOutputStream to = new ZipOutputStream(copy)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                copy(entry.getName(), from.getInputStream(entry).readAllBytes(), to, asOf);
            }
        }
        return copy.toByteArray();
    }

    private static void copy(String name, byte[] content, ZipOutputStream to, AsOf asOf) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        to.putNextEntry(entry);
        to.write(name.equals("docProps/core.xml") ? created(content, asOf) : content);
        to.closeEntry();
    }

    private static byte[] created(byte[] core, AsOf asOf) {
        return CREATED.matcher(new String(core, StandardCharsets.UTF_8))
                .replaceFirst("$1" + asOf.knownAt())
                .getBytes(StandardCharsets.UTF_8);
    }
}
