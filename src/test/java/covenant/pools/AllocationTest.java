package covenant.pools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AllocationTest {

    private static final Ref A = new Ref("AA");
    private static final Ref B = new Ref("BB");
    private static final Ref C = new Ref("CC");

    @Test
    @DisplayName("G2. The second is filled when the first is complete")
    void the_second_is_filled_when_the_first_is_complete() {
        assertThat(parts(PoolCounting.FIRST_MATCH, "100.00", member(A, "100.00"), member(B, "100.00")))
                .isEqualTo(Map.of(A, usd("100.00")));
        assertThat(parts(PoolCounting.FIRST_MATCH, "100.00", member(A, "30.00"), member(B, "100.00")))
                .isEqualTo(Map.of(A, usd("30.00"), B, usd("70.00")));
        assertThat(parts(PoolCounting.FIRST_MATCH, "100.00", member(A, "0.00"), member(B, "100.00")))
                .isEqualTo(Map.of(B, usd("100.00")));
        assertThatThrownBy(() -> parts(PoolCounting.FIRST_MATCH, "100.00", member(A, "30.00"), member(B, "69.99")))
                .isInstanceOf(Rejected.class);
    }

    @Test
    @DisplayName("G3. It counts in full towards each, or towards none")
    void it_counts_in_full_towards_each() {
        assertThat(parts(PoolCounting.ALL_MATCH, "10.00", member(A, "10.00"), member(B, "10.00")))
                .isEqualTo(Map.of(A, usd("10.00"), B, usd("10.00")));
        assertThatThrownBy(() -> parts(PoolCounting.ALL_MATCH, "10.00", member(A, "10.00"), member(B, "9.99")))
                .isInstanceOf(Rejected.class);
    }

    @Test
    @DisplayName("G4. A hundred in three is 33.34 and twice 33.33, always")
    void what_does_not_divide_goes_to_the_first() {
        assertThat(parts(
                        PoolCounting.PROPORTIONAL,
                        "100.00",
                        member(A, 1, "100.00"),
                        member(B, 1, "100.00"),
                        member(C, 1, "100.00")))
                .isEqualTo(Map.of(A, usd("33.34"), B, usd("33.33"), C, usd("33.33")));
        assertThat(parts(PoolCounting.PROPORTIONAL, "10.00", member(A, "7.50"), member(B, "2.50")))
                .isEqualTo(Map.of(A, usd("7.50"), B, usd("2.50")));
    }

    private static Map<Ref, Quantity> parts(PoolCounting counting, String drawn, Allocation.Member... members) {
        return new Allocation(counting, List.of(members), usd(drawn)).parts();
    }

    private static Allocation.Member member(Ref ref, String room) {
        return member(ref, null, room);
    }

    private static Allocation.Member member(Ref ref, @Nullable Integer weight, String room) {
        return new Allocation.Member(ref, weight, usd(room), false);
    }

    private static Quantity usd(String amount) {
        return Quantity.of(amount, "USD");
    }
}
