package covenant.reports;

import java.util.List;

/** The position report as JSON. */
final class PositionJson {

    private PositionJson() {}

    static String text(PositionReport report) {
        return Json.object()
                .with("report", "positions")
                .with("asOf", report.asOf().on())
                .with("knownAt", report.asOf().knownAt())
                .with("book", report.book() == null ? null : report.book().head())
                .texts(
                        "members",
                        report.book() == null
                                ? List.of()
                                : report.book().members().stream().sorted().toList())
                .with("positions", report.rows(), PositionJson::row)
                .with("otherwise", report.otherwise(), PositionJson::otherwise)
                .texts("within", report.within())
                .text();
    }

    private static Json row(PositionRow row) {
        return Json.object()
                .with("direction", row.direction())
                .with("obligor", row.obligor())
                .with("obligorName", row.obligorName())
                .with("obligee", row.obligee())
                .with("obligeeName", row.obligeeName())
                .with("unit", row.unit())
                .with("promised", Json.of(row.promised()))
                .with("stages", row.promised().isUndisclosed() ? null : Json.stages(row.stages()::in))
                .with("outstanding", Json.of(row.outstanding()))
                .texts("commitments", row.commitments());
    }

    private static Json otherwise(Otherwise otherwise) {
        return Json.object()
                .with("conflict", otherwise.conflict())
                .with("reading", otherwise.reading())
                .with("commitment", otherwise.commitment())
                .with("direction", otherwise.direction())
                .with("obligor", otherwise.obligor())
                .with("obligee", otherwise.obligee())
                .with("quantity", Json.of(otherwise.quantity()));
    }
}
