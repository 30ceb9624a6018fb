package covenant.commitments;

import covenant.kernel.Quantity;
import covenant.kernel.StatedDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a commitment that is expected to fall due.
 *
 * @param on when
 * @param quantity how much
 * @param assumed whether nobody stated it (rule K8)
 */
public record Expected(LocalDate on, Quantity quantity, boolean assumed) {

    /**
     * Splits a quantity into equal parts, one at the end of each contract year; the last takes what does not divide, so
     * that the parts sum to the whole.
     *
     * @param start inclusive
     * @param end exclusive; a started year counts as a year
     */
    static List<Expected> equalYears(Quantity whole, StatedDate start, StatedDate end) {
        LocalDate first = start.first();
        int years = Math.toIntExact(
                Math.max(1, ChronoUnit.YEARS.between(first, end.first().minusDays(1)) + 1));
        Quantity part = new Quantity(
                whole.amount().divide(BigDecimal.valueOf(years), whole.unit().decimals(), RoundingMode.DOWN),
                whole.unit());
        List<Expected> parts = new ArrayList<>();
        Quantity left = whole;
        for (int year = 1; year <= years; year++) {
            Quantity due = year == years ? left : part;
            parts.add(new Expected(first.plusYears(year), due, true));
            left = left.minus(due);
        }
        return parts;
    }
}
