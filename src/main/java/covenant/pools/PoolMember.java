package covenant.pools;

import covenant.kernel.Ref;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A commitment in a pool.
 *
 * @param weight its part of a proportional drawdown, against those of the others; null where it goes by what each owes
 */
@Embeddable
public record PoolMember(Ref commitment, @Nullable Integer weight) {}
