package covenant.settlement;

import covenant.commitments.Overage;
import covenant.journal.Flow;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import java.time.LocalDate;
import java.util.List;

/** How money moves when a promise is fulfilled. */
public final class SettlementFlows {

    private SettlementFlows() {}

    public static List<Flow> all() {
        return List.of(
                new Flow(
                        "A drawdown of usage",
                        "1.25 billion of March's usage draw on what is firm; nothing is due yet.",
                        PostSettlement.draft(
                                settled(SettlementKind.DRAWDOWN, "1250000000"),
                                usd("0"),
                                usd("100000000000"),
                                Overage.REFUSED)),
                new Flow(
                        "A payment of what is due",
                        "15 billion are paid; 10 were due, the rest is paid ahead of its date.",
                        PostSettlement.draft(
                                settled(SettlementKind.PAYMENT, "15000000000"),
                                usd("10000000000"),
                                usd("40000000000"),
                                Overage.REFUSED)),
                new Flow(
                        "A drawdown beyond what is owed",
                        "100 are firm and overage is allowed: 30 more are promised and settled at once.",
                        PostSettlement.draft(
                                settled(SettlementKind.DRAWDOWN, "130"), usd("0"), usd("100"), Overage.ALLOWED)),
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
