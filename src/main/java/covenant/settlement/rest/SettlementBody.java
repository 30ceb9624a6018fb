package covenant.settlement.rest;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.settlement.NewCredit;
import covenant.settlement.NewSettlement;
import covenant.settlement.SettlementKind;
import covenant.settlement.SettlementReason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A settlement as it is sent. */
final class SettlementBody {

    private static final int MOST = 1000;

    private SettlementBody() {}

    static NewSettlement read(Ref commitment, SettlementKind kind, @Nullable String key, Members members) {
        Field<Quantity> quantity = members.quantity("quantity");
        Field<LocalDate> effectiveOn = members.day("effectiveOn");
        Field<String> memo = members.requiredText("memo", 1000);
        Field<NewCredit> credit = members.optionalObject("credit", SettlementBody::readCredit);
        return members.make(() -> {
            Members.at("quantity/amount", () -> quantity.get().requirePositive());
            return new NewSettlement(
                    commitment, kind, quantity.get(), effectiveOn.get(), memo.get(), key, credit.orNull());
        });
    }

    static NewCredit readCredit(Members members) {
        Field<Ref> ref = members.required("ref", Ref::new);
        Field<LocalDate> expiresOn = members.day("expiresOn");
        return members.make(() -> new NewCredit(ref.get(), expiresOn.get()));
    }

    static List<NewSettlement> readAll(Ref commitment, SettlementKind kind, @Nullable String key, Members members) {
        Field<List<NewSettlement>> settlements =
                members.objects("settlements", each -> read(commitment, kind, key, each));
        return members.make(() -> {
            int count = settlements.get().size();
            if (count < 1 || count > MOST) {
                throw Rejected.field(
                        "settlements", SettlementReason.BATCH_SIZE, count + " settlements were sent at once.");
            }
            return settlements.get();
        });
    }
}
