package covenant.commitments;

import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import covenant.kernel.StatedDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A part of a commitment that is expected to fall due.
 *
 * @param on when
 * @param quantity how much
 * @param assumed whether nobody stated it (rule K8)
 */
public record Expected(LocalDate on, Quantity quantity, boolean assumed) {

    /**
     * The dated tranches, or what an assumption that is switched on makes of the term. Of a promise that has ended nothing is
     * expected from that day on.
     *
     * @param tranches those that govern
     * @param assumptions about the commitment, those switched off included
     * @param asOf of the reading; an end on a later day changes nothing yet
     * @return in order of date; empty when nobody says and nothing is assumed
     */
    public static List<Expected> of(
            CommitmentAsOf commitment, List<Tranche> tranches, List<Assumption> assumptions, AsOf asOf) {
        LocalDate endedOn = commitment.commitment().endedOn(asOf);
        List<Expected> expected = expected(commitment, tranches, assumptions);
        return endedOn == null || endedOn.isAfter(asOf.on())
                ? expected
                : expected.stream().filter(part -> part.on().isBefore(endedOn)).toList();
    }

    private static List<Expected> expected(
            CommitmentAsOf commitment, List<Tranche> tranches, List<Assumption> assumptions) {
        List<Expected> dated = tranches.stream()
                .filter(tranche -> tranche.dueOn() != null && tranche.quantity().quantity() != null)
                .map(Expected::dated)
                .sorted(Comparator.comparing(Expected::on))
                .toList();
        return dated.isEmpty() ? assumed(commitment, assumptions) : dated;
    }

    private static Expected dated(Tranche tranche) {
        return new Expected(
                Objects.requireNonNull(tranche.dueOn()).last(),
                Objects.requireNonNull(tranche.quantity().quantity()),
                false);
    }

    private static List<Expected> assumed(CommitmentAsOf commitment, List<Assumption> assumptions) {
        boolean equalYears =
                assumptions.stream().anyMatch(a -> a.switchedOn() && a.kind() == AssumptionKind.EQUAL_ANNUAL_MINIMUMS);
        Terms terms = commitment.terms();
        StatedDate start = terms == null ? null : terms.startsOn();
        StatedDate end = terms == null ? null : terms.endsOn();
        Quantity promised = commitment.position().promised();
        if (!equalYears || start == null || end == null || !promised.isPositive()) {
            return List.of();
        }
        return equalYears(promised.minus(commitment.position().released()), start, end);
    }

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
