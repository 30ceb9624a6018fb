package covenant.pools;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A commitment in a pool.
 *
 * @param weight its part of a proportional drawdown, against those of the others, from 1 to {@value #HEAVIEST}; null where it goes by what each owes
 */
@Embeddable
public record PoolMember(Ref commitment, @Nullable Integer weight) {

    public static final int HEAVIEST = 1_000_000;

    /** @throws Rejected {@link PoolReason#POOL_WEIGHT_OUT_OF_RANGE} */
    public PoolMember {
        if (weight != null && (weight < 1 || weight > HEAVIEST)) {
            throw Rejected.field(
                    "weight", PoolReason.POOL_WEIGHT_OUT_OF_RANGE, "The weight of " + commitment + " cannot be used.");
        }
    }
}
