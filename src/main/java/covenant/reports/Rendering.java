package covenant.reports;

import covenant.kernel.AsOf;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A report as bytes. The same report gives the same bytes, wherever and whenever it is written (rule R1).
 *
 * @param fileName what a browser calls the file, in letters, digits, dots and hyphens
 */
public record Rendering(ReportFormat format, String fileName, byte[] content) {

    /** The milestone report, in any format. */
    public static Rendering of(MilestoneReport report, ReportFormat format) {
        byte[] content = switch (format) {
            case JSON -> utf8(MilestoneJson.text(report));
            case CSV -> utf8(Csv.text(MilestoneTable.of(report)));
            case XLSX -> Xlsx.of(MilestoneTable.of(report), "Milestones", report.asOf());
            case HTML -> utf8(MilestoneHtml.text(report));
            case PDF -> Pdf.of(MilestoneHtml.text(report));
        };
        return new Rendering(format, fileName("milestones", report.asOf(), format), content);
    }

    /**
     * The position report.
     *
     * @throws Rejected {@link ReportReason#FORMAT_UNKNOWN} for any but JSON, CSV and XLSX
     */
    public static Rendering of(PositionReport report, ReportFormat format) {
        byte[] content = switch (format) {
            case JSON -> utf8(PositionJson.text(report));
            case CSV -> utf8(Csv.text(PositionTable.of(report)));
            case XLSX -> Xlsx.of(PositionTable.of(report), "Positions", report.asOf());
            case HTML, PDF -> throw unknown(format, EnumSet.of(ReportFormat.JSON, ReportFormat.CSV, ReportFormat.XLSX));
        };
        return new Rendering(format, fileName("positions", report.asOf(), format), content);
    }

    private static Rejected unknown(ReportFormat format, Set<ReportFormat> known) {
        return new Rejected(
                ReportReason.FORMAT_UNKNOWN,
                "This report is not written as " + Words.of(format) + ", but as "
                        + known.stream().map(Words::of).collect(Collectors.joining(", ")) + ".");
    }

    private static String fileName(String report, AsOf asOf, ReportFormat format) {
        return report + "-" + asOf.on() + "." + Words.of(format);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rendering rendering
                && format == rendering.format
                && fileName.equals(rendering.fileName)
                && Arrays.equals(content, rendering.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }
}
