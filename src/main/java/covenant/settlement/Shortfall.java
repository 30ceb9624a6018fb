package covenant.settlement;

import covenant.kernel.Quantity;
import java.time.LocalDate;

/**
 * What is missing of a tranche that fell due.
 *
 * @param tranche its number
 * @param fellDueOn when it was called
 * @param called what its date asked for, less what of that was waived or carried forward
 * @param met how much of it settlements and charges have met; what is settled meets what fell due first, first
 * @param missing the rest
 */
public record Shortfall(
        int tranche, String title, LocalDate fellDueOn, Quantity called, Quantity met, Quantity missing) {}
