package covenant.settlement;

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
                                settled(SettlementKind.DRAWDOWN, "1250000000"), usd("0"), usd("100000000000"))),
                new Flow(
                        "A payment of what is due",
                        "15 billion are paid; 10 were due, the rest is paid ahead of its date.",
                        PostSettlement.draft(
                                settled(SettlementKind.PAYMENT, "15000000000"),
                                usd("10000000000"),
                                usd("40000000000"))));
    }

    private static NewSettlement settled(SettlementKind kind, String amount) {
        return new NewSettlement(new Ref("AWS-SPEND"), kind, usd(amount), LocalDate.of(2026, 3, 31), "March", null);
    }

    private static Quantity usd(String amount) {
        return Quantity.of(amount, "USD");
    }
}
