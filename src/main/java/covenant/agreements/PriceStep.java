package covenant.agreements;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That a clause's price became another.
 *
 * @param amount in the unit of the clause's price
 * @param effectiveOn the first day on which it is asked
 * @param cause why, for people
 * @param recordedAt when we knew it
 */
@Embeddable
public record PriceStep(BigDecimal amount, LocalDate effectiveOn, String cause, Instant recordedAt) {}
