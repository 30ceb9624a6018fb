package covenant.settlement;

import covenant.journal.Course;
import covenant.journal.Draft;
import covenant.journal.Flow;
import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How money moves when a promise is fulfilled. */
public final class SettlementFlows {

    private SettlementFlows() {}

    public static List<Flow> all() {
        return List.of(
                new Flow(
                        "A drawdown of usage",
                        "1.25 billion of March's usage draw on what is firm; nothing is due yet.",
                        posted(settled(SettlementKind.DRAWDOWN, "1250000000"), course("0", "100000000000"))),
                new Flow(
                        "A payment of what is due",
                        "15 billion are paid; 10 were due, the rest is paid ahead of its date.",
                        posted(settled(SettlementKind.PAYMENT, "15000000000"), course("10000000000", "40000000000"))),
                new Flow(
                        "A drawdown beyond what is owed",
                        "100 are firm and overage is allowed: 30 more are promised and settled at once.",
                        posted(settled(SettlementKind.DRAWDOWN, "130"), course("0", "100"))),
                new Flow(
                        "A drawdown that is recorded after its tranche fell due",
                        "100 fell due on 31 March; 40 of March's usage are recorded in April. They are settled on their day…",
                        late().get(0)),
                new Flow(
                        "… and are not due on the next",
                        "Of the 100 that fell due on 31 March 40 had been met by then.",
                        late().get(1)),
                new Flow(
                        "A prepayment is bought",
                        "10 of 50 are paid ahead and buy a credit: the payment counts; the credit is a promise of its own,"
                                + " the other way.",
                        posted(settled(SettlementKind.PAYMENT, "10"), course("0", "50"))),
                new Flow(
                        "A prepayment burns down",
                        "What is drawn from the credit moves the credit alone.",
                        posted(
                                new NewSettlement(
                                        new Ref("AWS-CREDIT"),
                                        SettlementKind.DRAWDOWN,
                                        usd("10"),
                                        LocalDate.of(2026, 3, 31),
                                        "March",
                                        null),
                                course("AWS-CREDIT", "0", "10"))),
                new Flow(
                        "A usage counts towards two commitments of a pool",
                        "50 are drawn; the first still owes 30 of them, the next takes the rest: one entry.",
                        posted(settled(SettlementKind.DRAWDOWN, "30"), course("0", "30"))
                                .and(posted(
                                        new NewSettlement(
                                                new Ref("AWS-SPEND-2"),
                                                SettlementKind.DRAWDOWN,
                                                usd("20"),
                                                LocalDate.of(2026, 3, 31),
                                                "March",
                                                null),
                                        course("AWS-SPEND-2", "0", "100")))),
                shortfall(
                        "A shortfall is charged",
                        "60 were not taken and are paid all the same.",
                        ShortfallDecision.CHARGE),
                shortfall("A shortfall is waived", "60 will never be owed.", ShortfallDecision.WAIVE),
                shortfall(
                        "A shortfall is carried forward",
                        "60 are owed later, and fall due on their new date.",
                        ShortfallDecision.CARRY_FORWARD));
    }

    private static List<Draft> late() {
        LocalDate fellDueOn = LocalDate.of(2026, 3, 31);
        NewSettlement usage = new NewSettlement(
                new Ref("AWS-SPEND"), SettlementKind.DRAWDOWN, usd("40"), fellDueOn.minusDays(1), "March", null);
        Position firm =
                Position.empty(new Ref("AWS-SPEND"), new Unit("USD")).moved(Stage.PROMISED, Stage.FIRM, usd("800"));
        Course course = new Course(new TreeMap<>(
                Map.of(fellDueOn.minusDays(1), firm, fellDueOn, firm.moved(Stage.FIRM, Stage.DUE, usd("100")))));
        return PostSettlement.drafts(usage, course, null);
    }

    private static Draft posted(NewSettlement settlement, Course course) {
        return PostSettlement.drafts(settlement, course, null).get(0);
    }

    private static Course course(String due, String firm) {
        return course("AWS-SPEND", due, firm);
    }

    private static Course course(String commitment, String due, String firm) {
        return Course.of(
                LocalDate.of(2026, 3, 31),
                Position.empty(new Ref(commitment), new Unit("USD"))
                        .moved(Stage.PROMISED, Stage.DUE, usd(due))
                        .moved(Stage.PROMISED, Stage.FIRM, usd(firm)));
    }

    private static Flow shortfall(String title, String story, ShortfallDecision decision) {
        LocalDate decided = LocalDate.of(2027, 3, 31);
        LocalDate later = decision == ShortfallDecision.CARRY_FORWARD ? decided.plusYears(1) : null;
        return new Flow(
                title,
                story,
                PostShortfall.draft(new NewShortfall(
                        new Ref("AWS-SPEND"), 3, decision, usd("60"), decided, later, null, "Year 3 was short")));
    }

    private static NewSettlement settled(SettlementKind kind, String amount) {
        return new NewSettlement(new Ref("AWS-SPEND"), kind, usd(amount), LocalDate.of(2026, 3, 31), "March", null);
    }

    private static Quantity usd(String amount) {
        return Quantity.of(amount, "USD");
    }
}
