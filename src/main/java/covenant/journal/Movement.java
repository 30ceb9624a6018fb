package covenant.journal;

import covenant.kernel.Quantity;
import java.time.LocalDate;

/**
 * What all entries of a day move in or out of one stage together.
 *
 * @param quantity never zero; below zero where more left than came
 */
public record Movement(LocalDate on, Quantity quantity) {}
