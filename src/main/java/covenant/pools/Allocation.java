package covenant.pools;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rules G2 to G5 as a pure function: what of a drawdown counts towards which member of a pool. */
final class Allocation {

    /**
     * A member at the moment of a drawdown.
     *
     * @param room what of the drawdown it still owes
     * @param overdrawn whether it takes more than it owes
     */
    record Member(Ref commitment, @Nullable Integer weight, Quantity room, boolean overdrawn) {

        boolean takes(Quantity quantity) {
            return overdrawn || room.compareTo(quantity) >= 0;
        }
    }

    private final PoolCounting counting;
    private final List<Member> members;
    private final Quantity drawn;

    /** @param members in the order in which they are filled */
    Allocation(PoolCounting counting, List<Member> members, Quantity drawn) {
        this.counting = counting;
        this.members = members;
        this.drawn = drawn;
    }

    /**
     * What counts towards whom, in the order of the members.
     *
     * @return only what is above zero
     * @throws Rejected {@link PoolReason#POOL_EXHAUSTED}
     */
    Map<Ref, Quantity> parts() {
        List<Quantity> counted = switch (counting) {
            case FIRST_MATCH -> inOrder();
            case ALL_MATCH -> members.stream().map(member -> drawn).toList();
            case PROPORTIONAL -> divided();
        };
        Map<Ref, Quantity> parts = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (!member.takes(counted.get(i))) {
                throw exhausted(member.commitment() + " still owes " + member.room() + " of it, and " + counted.get(i)
                        + " would count towards it.");
            }
            if (counted.get(i).isPositive()) {
                parts.put(member.commitment(), counted.get(i));
            }
        }
        return parts;
    }

    // What nobody owes counts towards the last, which takes it or refuses it.
    private List<Quantity> inOrder() {
        List<Quantity> counted = new ArrayList<>();
        Quantity left = drawn;
        for (Member member : members) {
            boolean last = counted.size() == members.size() - 1;
            Quantity part = last || left.compareTo(member.room()) < 0 ? left : member.room();
            counted.add(part);
            left = left.minus(part);
        }
        return counted;
    }

    // Rounded down; what is left over goes, a smallest part each, to those that lost most by it.
    private List<Quantity> divided() {
        List<BigDecimal> weights = members.stream().map(this::weight).toList();
        BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.signum() == 0) {
            throw exhausted("None of its members owes anything.");
        }
        int decimals = drawn.unit().decimals();
        BigDecimal smallest = BigDecimal.ONE.movePointLeft(decimals);
        List<BigDecimal> parts = new ArrayList<>();
        List<BigDecimal> lost = new ArrayList<>();
        for (BigDecimal weight : weights) {
            BigDecimal share = drawn.amount().multiply(weight);
            BigDecimal part = share.divide(all, decimals, RoundingMode.DOWN);
            parts.add(part);
            lost.add(share.subtract(part.multiply(all)));
        }
        BigDecimal left = drawn.amount().subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> lost.get(i)).reversed())
                .limit(left.divide(smallest, RoundingMode.UNNECESSARY).longValueExact())
                .forEach(i -> parts.set(i, parts.get(i).add(smallest)));
        return parts.stream().map(part -> new Quantity(part, drawn.unit())).toList();
    }

    private BigDecimal weight(Member member) {
        return member.weight() == null ? member.room().amount() : BigDecimal.valueOf(member.weight());
    }

    private static Rejected exhausted(String why) {
        return Rejected.field("quantity", PoolReason.POOL_EXHAUSTED, why);
    }
}
