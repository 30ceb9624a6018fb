package covenant.pools.rest;

import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.platform.json.QuantityJson;
import covenant.pools.NewPoolDrawdown;
import covenant.pools.PoolDrawdown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was drawn at a pool.
 *
 * @param number of its entry in the journal
 * @param parts what counts towards which commitment, in order of reference; one that it does not count towards is left out
 * @param takenBackBy the number of the entry that took it back; null while it stands
 */
public record PoolDrawdownJson(
        long number,
        Ref pool,
        QuantityJson quantity,
        LocalDate effectiveOn,
        String memo,
        List<Part> parts,
        Instant recordedAt,
        @Nullable Long takenBackBy) {

    /** What counts towards one. */
    public record Part(Ref commitment, QuantityJson quantity) {}

    static PoolDrawdownJson of(PoolDrawdown drawdown, AsOf asOf) {
        return new PoolDrawdownJson(
                drawdown.entry(),
                drawdown.pool(),
                QuantityJson.of(drawdown.quantity()),
                drawdown.effectiveOn(),
                drawdown.memo(),
                drawdown.parts().entrySet().stream()
                        .map(part -> new Part(part.getKey(), QuantityJson.of(part.getValue())))
                        .toList(),
                drawdown.recordedAt(),
                drawdown.takenBackBy(asOf));
    }

    static NewPoolDrawdown read(Ref pool, String key, Members members) {
        Field<Quantity> quantity = members.quantity("quantity");
        Field<LocalDate> effectiveOn = members.day("effectiveOn");
        Field<String> memo = members.requiredText("memo", 1000);
        return members.make(() -> Members.at(
                "quantity/amount",
                () -> new NewPoolDrawdown(pool, quantity.get(), effectiveOn.get(), memo.get(), key)));
    }
}
