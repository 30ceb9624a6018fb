package covenant.agreements;

import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import jakarta.persistence.Embeddable;

/**
 * That a clause ends.
 *
 * @param endedOn the first day on which it no longer holds
 */
@Embeddable
public record EndOf(Ref clause, StatedDate endedOn) {}
