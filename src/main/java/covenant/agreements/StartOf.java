package covenant.agreements;

import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import jakarta.persistence.Embeddable;

/**
 * That a waiting clause starts.
 *
 * @param startedOn the first day on which it holds
 */
@Embeddable
public record StartOf(Ref clause, StatedDate startedOn) {}
