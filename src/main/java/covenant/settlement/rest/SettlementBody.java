package covenant.settlement.rest;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.settlement.NewSettlement;
import covenant.settlement.SettlementKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A settlement as it is sent. */
final class SettlementBody {

    private SettlementBody() {}

    static NewSettlement read(Ref commitment, SettlementKind kind, @Nullable String key, Members members) {
        Field<Quantity> quantity = members.quantity("quantity");
        Field<LocalDate> effectiveOn = members.day("effectiveOn");
        Field<String> memo = members.requiredText("memo", 1000);
        return members.make(() -> Members.at(
                "quantity/amount",
                () -> new NewSettlement(commitment, kind, quantity.get(), effectiveOn.get(), memo.get(), key)));
    }
}
