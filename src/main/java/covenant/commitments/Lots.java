package covenant.commitments;

import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.kernel.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which stages a tranche's units are by its own history, and when what is firm of it falls due: a pure function of the
 * stage that it began in and of its moves. What became firm earlier, falls due earlier, leaves first.
 */
final class Lots {

    /** What is firm and falls due on one day. @param fallsDueOn null when nobody says */
    record Lot(BigDecimal amount, @Nullable LocalDate fallsDueOn) {}

    private final Unit unit;
    private final BigDecimal begun;
    private final Stage first;
    private final List<TrancheMove> moves;
    private final List<Lot> firm = new ArrayList<>();

    /**
     * @param begun what it is in all; zero where nobody says
     * @param first contingent or firm
     * @param fallsDueOn when what is firm from the start falls due; null when nobody says
     */
    Lots(Unit unit, BigDecimal begun, Stage first, @Nullable LocalDate fallsDueOn, List<TrancheMove> moves) {
        this.unit = unit;
        this.begun = begun;
        this.first = first;
        this.moves = moves;
        if (first == Stage.FIRM) {
            firm.add(new Lot(begun, fallsDueOn));
        }
        moves.stream()
                .filter(move -> move.to() == Stage.FIRM)
                .forEach(move -> firm.add(new Lot(move.amountOrZero(), move.fallsDueOn())));
        firm.sort(Comparator.comparing(Lot::fallsDueOn, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    Quantity in(Stage stage) {
        BigDecimal amount = stage == first ? begun : BigDecimal.ZERO;
        for (TrancheMove move : moves) {
            if (move.to() == stage) {
                amount = amount.add(move.amountOrZero());
            }
            if (move.from() == stage) {
                amount = amount.subtract(move.amountOrZero());
            }
        }
        return new Quantity(amount, unit);
    }

    /**
     * What its dates asked for so far, less what of that was waived or carried forward: what was called, and what was settled
     * of it before.
     */
    Quantity asked() {
        BigDecimal asked = BigDecimal.ZERO;
        for (TrancheMove move : moves) {
            if (move.to() == Stage.DUE && move.from() != Stage.SETTLED
                    || move.from() == Stage.FIRM && move.to() == Stage.SETTLED) {
                asked = asked.add(move.amountOrZero());
            }
            if (move.from() == Stage.DUE && move.to() != Stage.SETTLED
                    || move.from() == Stage.SETTLED && move.to() == Stage.FIRM) {
                asked = asked.subtract(move.amountOrZero());
            }
        }
        return new Quantity(asked, unit);
    }

    /** The days on which what became firm falls due, those that are over included; in order. */
    List<LocalDate> dueDates() {
        return firm.stream()
                .map(Lot::fallsDueOn)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    boolean isUndated() {
        return firm.stream().anyMatch(lot -> lot.fallsDueOn() == null);
    }

    /** What is firm and falls due by a day, inclusive. */
    Quantity callable(LocalDate day) {
        BigDecimal due = firm.stream()
                .filter(lot -> lot.fallsDueOn() != null && !lot.fallsDueOn().isAfter(day))
                .map(Lot::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Quantity(due.subtract(left()).max(BigDecimal.ZERO), unit);
    }

    /** What is still firm, in the order in which it falls due. */
    List<Lot> firm() {
        List<Lot> still = new ArrayList<>();
        BigDecimal before = left();
        for (Lot lot : firm) {
            BigDecimal kept = lot.amount().subtract(before).max(BigDecimal.ZERO);
            before = before.subtract(lot.amount()).max(BigDecimal.ZERO);
            if (kept.signum() > 0) {
                still.add(new Lot(kept, lot.fallsDueOn()));
            }
        }
        return still;
    }

    /** When the next of what is firm falls due; empty when nothing is, or nobody says when. */
    Optional<LocalDate> nextDueOn() {
        BigDecimal before = left();
        for (Lot lot : firm) {
            before = before.subtract(lot.amount());
            if (before.signum() < 0) {
                return Optional.ofNullable(lot.fallsDueOn());
            }
        }
        return Optional.empty();
    }

    private BigDecimal left() {
        return moves.stream()
                .filter(move -> move.from() == Stage.FIRM)
                .map(TrancheMove::amountOrZero)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
