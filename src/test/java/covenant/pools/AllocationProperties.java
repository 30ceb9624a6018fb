package covenant.pools;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Random pools and drawdowns: no cent counts twice within one commitment, and none is lost between them. */
class AllocationProperties {

    private static final int DRAWDOWNS = 20_000;
    private static final List<Unit> UNITS = List.of(new Unit("USD"), new Unit("JPY"), new Unit("TOKENS"));

    @Test
    @DisplayName(
            "G2, G3, G4, G5. Twenty thousand drawdowns are divided to the last decimal, and no member takes too much")
    void no_cent_counts_twice_and_none_is_lost() {
        long seed = System.nanoTime();
        System.out.println("AllocationProperties: seed " + seed);
        for (int i = 0; i < DRAWDOWNS; i++) {
            check(new Random(seed + i), "seed " + (seed + i));
        }
    }

    private static void check(Random random, String where) {
        Unit unit = UNITS.get(random.nextInt(UNITS.size()));
        PoolCounting counting = PoolCounting.values()[random.nextInt(3)];
        boolean weighted = counting == PoolCounting.PROPORTIONAL && random.nextBoolean();
        Quantity drawn = smallest(unit, 1 + random.nextInt(1000));
        List<Allocation.Member> members = new ArrayList<>();
        for (int n = 0; n < 2 + random.nextInt(5); n++) {
            Quantity owed = smallest(unit, random.nextInt(1000));
            members.add(new Allocation.Member(
                    new Ref("MEMBER-" + n),
                    weighted ? 1 + random.nextInt(10) : null,
                    owed.compareTo(drawn) < 0 ? owed : drawn,
                    random.nextInt(3) == 0));
        }
        Optional<Map<Ref, Quantity>> parts = divide(counting, members, drawn);
        assertThat(divide(counting, members, drawn)).as(where).isEqualTo(parts);
        parts.ifPresent(counted -> {
            for (Allocation.Member member : members) {
                Quantity part = counted.getOrDefault(member.commitment(), Quantity.zero(unit));
                assertThat(part).as(where).isBetween(Quantity.zero(unit), drawn);
                assertThat(member.takes(part)).as(where).isTrue();
            }
            if (counting == PoolCounting.ALL_MATCH) {
                assertThat(counted.values()).as(where).hasSize(members.size()).containsOnly(drawn);
            } else {
                assertThat(sum(unit, counted.values())).as(where).isEqualTo(drawn);
            }
        });
        if (counting == PoolCounting.FIRST_MATCH) {
            Quantity rooms =
                    sum(unit, members.stream().map(Allocation.Member::room).toList());
            boolean fits = rooms.compareTo(drawn) >= 0;
            assertThat(parts.isPresent())
                    .as(where)
                    .isEqualTo(fits || members.get(members.size() - 1).overdrawn());
        }
    }

    private static Optional<Map<Ref, Quantity>> divide(
            PoolCounting counting, List<Allocation.Member> members, Quantity drawn) {
        try {
            return Optional.of(new Allocation(counting, members, drawn).parts());
        } catch (Rejected refused) {
            assertThat(refused.reason()).isEqualTo(PoolReason.POOL_EXHAUSTED);
            return Optional.empty();
        }
    }

    private static Quantity sum(Unit unit, Collection<Quantity> quantities) {
        return quantities.stream().reduce(Quantity.zero(unit), Quantity::plus);
    }

    private static Quantity smallest(Unit unit, long parts) {
        return new Quantity(BigDecimal.valueOf(parts, unit.decimals()), unit);
    }
}
