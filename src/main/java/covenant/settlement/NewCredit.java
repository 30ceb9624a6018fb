package covenant.settlement;

import covenant.kernel.Ref;
import java.time.LocalDate;

/**
 * A credit that the payment of a shortfall buys. It is a commitment of its own, of the obligee to the obligor; what is drawn
 * from it counts towards nothing else.
 *
 * @param expiresOn from which day on what is left of it is no longer owed
 */
public record NewCredit(Ref ref, LocalDate expiresOn) {}
