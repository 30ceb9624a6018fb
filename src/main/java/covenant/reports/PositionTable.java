package covenant.reports;

import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Words;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The position report as a table; what another reading would put elsewhere stands in rows of its own, without sums. */
final class PositionTable {

    private PositionTable() {}

    static Table of(PositionReport report) {
        Table table = new Table(
                "as_of",
                "known_at",
                "book",
                "standing",
                "direction",
                "obligor",
                "obligee",
                "unit",
                "promised",
                "promised_low",
                "promised_high",
                "contingent",
                "firm",
                "due",
                "settled",
                "released",
                "outstanding",
                "outstanding_low",
                "outstanding_high",
                "undisclosed",
                "commitments",
                "marks");
        report.rows().forEach(row -> booked(table, report, row));
        report.otherwise().forEach(otherwise -> otherwise(table, report, otherwise));
        report.within().forEach(commitment -> within(table, report, commitment));
        return table;
    }

    private static void booked(Table table, PositionReport report, PositionRow row) {
        table.row(
                report.asOf().on(),
                report.asOf().knownAt(),
                head(report),
                "booked",
                Words.of(row.direction()),
                row.obligor(),
                row.obligee(),
                row.unit(),
                amount(row, row.promised().booked()),
                amount(row, row.promised().low()),
                amount(row, row.promised().high()),
                amount(row, row.stages().contingent()),
                amount(row, row.stages().firm()),
                amount(row, row.stages().due()),
                amount(row, row.stages().settled()),
                amount(row, row.stages().released()),
                amount(row, row.outstanding().booked()),
                amount(row, row.outstanding().low()),
                amount(row, row.outstanding().high()),
                row.promised().undisclosed(),
                row.commitments().stream().map(Object::toString).collect(Collectors.joining(" ")),
                Printed.marks(row.promised().marks()));
    }

    private static void otherwise(Table table, PositionReport report, Otherwise otherwise) {
        table.row(
                report.asOf().on(),
                report.asOf().knownAt(),
                head(report),
                "otherwise",
                Words.of(otherwise.direction()),
                otherwise.obligor(),
                otherwise.obligee(),
                otherwise.quantity().unit(),
                otherwise.quantity(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                otherwise.commitment(),
                "only in reading " + otherwise.reading() + " of " + otherwise.conflict());
    }

    // In no sum: it is named, so that nobody looks for it in vain.
    private static void within(Table table, PositionReport report, Ref commitment) {
        table.row(
                report.asOf().on(),
                report.asOf().knownAt(),
                head(report),
                "within",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                commitment,
                "promised within the group");
    }

    private static @Nullable Ref head(PositionReport report) {
        return report.book() == null ? null : report.book().head();
    }

    private static Object amount(PositionRow row, Quantity quantity) {
        return row.promised().isUndisclosed() ? Words.of(Qualifier.UNDISCLOSED) : quantity;
    }
}
