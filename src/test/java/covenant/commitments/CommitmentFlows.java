package covenant.commitments;

import covenant.journal.Course;
import covenant.journal.Draft;
import covenant.journal.EntryKind;
import covenant.journal.Flow;
import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How money moves when promises are signed, amended and fall due. */
public final class CommitmentFlows {

    private static final Ref INVESTMENT = new Ref("AMAZON-INVESTMENT");
    private static final Ref SPEND = new Ref("AWS-SPEND");

    private static final LocalDate MET = LocalDate.of(2026, 7, 1);
    private static final LocalDate CALLED = LocalDate.of(2026, 7, 31);

    private CommitmentFlows() {}

    public static List<Flow> all() {
        return List.of(
                new Flow(
                        "A promise is signed",
                        "15 billion are owed whatever happens; 35 billion hang on a milestone.",
                        PostTerms.added(
                                        EntryKind.PROMISE_SIGNED,
                                        INVESTMENT,
                                        terms(
                                                Basis.SIGNED,
                                                50,
                                                new NewTranche(1, "First", Stated.exact(bn(15)), null, null),
                                                new NewTranche(2, "Second", Stated.exact(bn(35)), null, new Ref("T1"))),
                                        "Signed")
                                .orElseThrow()),
                new Flow(
                        "An amendment restates the total",
                        "38 billion become 100: the journal moves by the difference, 62.",
                        PostTerms.restated(position(38, 0, 0), terms(Basis.RESTATED, 100), "Amended")
                                .orElseThrow()),
                new Flow(
                        "An amendment adds to the total",
                        "100 billion come on top of 38.",
                        PostTerms.added(EntryKind.PROMISE_RAISED, SPEND, terms(Basis.INCREMENTAL, 100), "Amended")
                                .orElseThrow()),
                new Flow(
                        "An amendment restates a lower total",
                        "100 billion, of which 20 are settled, become 60: what will never be owed is released.",
                        PostTerms.restated(position(80, 0, 20), terms(Basis.RESTATED, 60), "Amended")
                                .orElseThrow()),
                new Flow(
                        "A tranche falls due",
                        "12.5 billion are scheduled for the day; 2.5 were settled ahead of it.",
                        PostDue.called(
                                        1,
                                        Course.of(
                                                LocalDate.of(2027, 2, 27),
                                                position(100, 0, 0)
                                                        .moved(
                                                                Stage.FIRM,
                                                                Stage.SETTLED,
                                                                Quantity.of("2500000000", "USD"))),
                                        day -> Quantity.of("87500000000", "USD"))
                                .get(0)),
                new Flow(
                        "A milestone releases a tranche",
                        "The milestone of 35 billion was met, said one person and confirmed another.",
                        PostEnd.decided(second(), Stage.FIRM, bn(35), MET, MET).orElseThrow()),
                new Flow(
                        "A tranche lapses",
                        "The long stop of its milestone has passed: nobody will ever owe it.",
                        PostEnd.decided(second(), Stage.RELEASED, bn(35), MET, MET)
                                .orElseThrow()),
                new Flow(
                        "A promise ends before it is fulfilled",
                        "Of 100 billion 20 are settled: the rest is never owed. What is due stays due.",
                        ended("Terminated")),
                new Flow(
                        "A promise ends, and what fell due since is called off",
                        "It ended on 1 July, which is recorded in August; a timer had called 12 billion on 31 July, which "
                                + "are among what is released on 1 July.",
                        PostEnd.ended(
                                        new Course(new TreeMap<>(Map.of(
                                                MET.minusDays(1), position(80, 0, 20), CALLED, position(68, 12, 20)))),
                                        MET,
                                        MET,
                                        day -> day.isBefore(CALLED) ? bn(0) : bn(12),
                                        Overage.REFUSED,
                                        "Terminated")
                                .get(1)),
                new Flow(
                        "A promise is carried forward: it ends in the agreement that is superseded",
                        "Of 100 billion 20 are settled and 10 are due, which stay due; 70 go over.",
                        ended("Carried forward into AWS-SPEND-2")),
                new Flow(
                        "A promise is carried forward: it is signed anew in the one that takes its place",
                        "The 70 that were firm, on the dates that come last.",
                        PostTerms.added(
                                        EntryKind.PROMISE_SIGNED,
                                        new Ref("AWS-SPEND-2"),
                                        terms(Basis.SIGNED, 70),
                                        "Carried forward from AWS-OPENAI")
                                .orElseThrow()));
    }

    private static Draft ended(String memo) {
        Course course = Course.of(MET.minusDays(1), position(70, 10, 20));
        return PostEnd.ended(course, MET, MET, day -> bn(0), Overage.REFUSED, memo)
                .get(0);
    }

    private static Tranche second() {
        NewTranche tranche = new NewTranche(2, "Second", Stated.exact(bn(35)), null, new Ref("T1"));
        return new Tranche(INVESTMENT, 2, 0, tranche, Instant.EPOCH);
    }

    private static NewTerms terms(Basis basis, long total, NewTranche... tranches) {
        return new NewTerms(
                basis, Stated.exact(bn(total)), null, null, new StatedDate("2026-02-27"), List.of(tranches));
    }

    private static Position position(long firm, long due, long settled) {
        return new Position(
                SPEND, new Unit("USD"), bn(firm + due + settled), bn(0), bn(firm), bn(due), bn(settled), bn(0));
    }

    private static Quantity bn(long billions) {
        return Quantity.of(billions + "000000000", "USD");
    }
}
