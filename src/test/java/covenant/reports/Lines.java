package covenant.reports;

import covenant.journal.Position;
import covenant.kernel.AsOf;
import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Unit;
import covenant.milestones.Evaluation;
import covenant.milestones.LongStop;
import covenant.milestones.MilestoneStanding;
import covenant.milestones.MilestoneState;
import covenant.milestones.Timing;
import covenant.milestones.Truth;
import covenant.sources.Citation;
import covenant.sources.ClaimKind;
import covenant.sources.Mark;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Milestones to report on. */
final class Lines {

    static final Unit USD = new Unit("USD");
    static final AsOf SINCE = asOf("2026-03-01");
    static final AsOf NOW = asOf("2026-03-18");
    static final Mark PROVISIONAL =
            new Mark(Mark.Kind.PROVISIONAL, "C7: 3 readings, booked A", new Ref("C7"), usd("35"), usd("50"), false);

    private Lines() {}

    static AsOf asOf(String day) {
        return new AsOf(LocalDate.parse(day), Instant.parse(day + "T06:00:00Z"));
    }

    static Quantity usd(String amount) {
        return Quantity.of(amount, USD);
    }

    static Evaluation leaf(Truth truth, String condition, String why) {
        return new Evaluation("event_occurred", truth, condition, why, List.of());
    }

    static Evaluation allOf(Truth truth, Evaluation... parts) {
        return new Evaluation("all_of", truth, "All of these hold.", "Of " + parts.length + ".", List.of(parts));
    }

    static Riding riding(int tranche, Stated quantity, Mark... marks) {
        return new Riding(
                new Ref("AMAZON-INVESTMENT"),
                "Investment",
                tranche,
                "Second tranche",
                new Ref("AMAZON"),
                new Ref("OPENAI"),
                quantity,
                List.of(marks),
                new Position(
                        new Ref("AMAZON-INVESTMENT"),
                        USD,
                        usd("50"),
                        usd("35"),
                        usd("15"),
                        usd("0"),
                        usd("0"),
                        usd("0")));
    }

    static Stated exact(String amount) {
        return Stated.exact(usd(amount));
    }

    static Said said(String ref, String text) {
        return new Said(
                new Ref(ref),
                ClaimKind.SPECULATION,
                new Ref("REUTERS"),
                text,
                new StatedDate("2026-03"),
                List.of(Citation.parse("S3:11")));
    }

    static MilestoneLine line(
            String ref,
            MilestoneState state,
            @Nullable String since,
            Evaluation evaluation,
            LongStop longStop,
            boolean passed,
            List<Riding> riding,
            List<Said> said) {
        return new MilestoneLine(
                new Ref(ref),
                "Title of " + ref,
                new Ref("AMAZON-OPENAI-INVESTMENT"),
                "Amazon's investment",
                new MilestoneStanding(state, since == null ? null : LocalDate.parse(since)),
                evaluation,
                new Timing(longStop, 5, null, null, null, null),
                passed,
                longStop.endsOn(),
                "A certificate",
                "",
                riding,
                List.of("The parties negotiate."),
                said,
                List.of());
    }

    static MilestoneLine line(String ref, Evaluation evaluation, Riding... riding) {
        return line(
                ref,
                MilestoneState.SCHEDULED,
                null,
                evaluation,
                LongStop.UNDISCLOSED,
                false,
                List.of(riding),
                List.of());
    }

    static MilestoneReport report(MilestoneLine... lines) {
        return MilestoneReport.of(NOW, SINCE, null, List.of(lines));
    }

    /** One of everything, with text that would like to be markup, a formula or a header. */
    static MilestoneReport everything() {
        Evaluation condition = allOf(
                Truth.UNKNOWN,
                leaf(Truth.TRUE, "FRONTIER-GA has occurred.", "It had <b>occurred</b> & was \"reported\"."),
                leaf(Truth.UNKNOWN, "=HYPERLINK(\"http://example.org\")", "@SUM(A1)\uFFFE"));
        MilestoneLine first = line(
                        "TRANCHE-2",
                        MilestoneState.SCHEDULED,
                        null,
                        condition,
                        LongStop.UNDISCLOSED,
                        false,
                        List.of(
                                riding(2, exact("35"), PROVISIONAL),
                                riding(3, Stated.undisclosed(USD), Mark.of(Mark.Kind.UNDISCLOSED, "undisclosed")),
                                riding(
                                        4,
                                        new Stated(Qualifier.AT_LEAST, usd("1"), null, USD),
                                        Mark.of(Mark.Kind.APPROXIMATE, "at least"))),
                        List.of(said("T2", "<script>alert(1)</script>")))
                .with(List.of("Its condition was false and is now unknown: Of 2."));
        MilestoneLine second = line(
                "FRONTIER-GA",
                MilestoneState.MET,
                "2026-03-10",
                leaf(Truth.TRUE, "It has come.", "It came."),
                LongStop.on(LocalDate.parse("2026-03-01")),
                true,
                List.of(),
                List.of());
        return report(first, second);
    }
}
