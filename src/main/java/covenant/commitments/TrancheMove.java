package covenant.commitments;

import covenant.journal.Stage;
import covenant.kernel.AsOf;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That part of a tranche went from one stage to another. What was settled is told here only where the minimums of the
 * commitment stand alone, and where a shortfall was charged; other settlements fulfil the commitment, not a tranche of it.
 *
 * @param effectiveOn when it is so in the world
 * @param amount how much, above zero, in the tranche's unit; null where the tranche's quantity is undisclosed. Zero where
 *     something is taken off that had been met
 * @param fallsDueOn for what became firm, when it falls due; for what was settled, and is due again, when its window ends;
 *     null when nobody says
 * @param entry the number of the entry that moved it; null when nothing was left to move
 */
@Embeddable
public record TrancheMove(
        @Column(name = "from_stage") @Enumerated(EnumType.STRING)
        Stage from,

        @Column(name = "to_stage") @Enumerated(EnumType.STRING)
        Stage to,

        LocalDate effectiveOn,
        @Nullable BigDecimal amount,
        @Nullable LocalDate fallsDueOn,
        @Column(name = "entry_number") @Nullable Long entry,
        Instant recordedAt) {

    boolean seen(AsOf asOf) {
        return asOf.sees(effectiveOn, recordedAt);
    }

    /** Whether something of the tranche fell due by it. */
    boolean isCall() {
        return from == Stage.FIRM && to == Stage.DUE;
    }

    /** Whether something is due again by it, because what had met it was taken back. */
    boolean isDueAgain() {
        return from == Stage.SETTLED && to == Stage.DUE;
    }

    /** Whether it takes off what became due; what is carried forward falls due on a later day. */
    boolean isOff() {
        return from == Stage.DUE && to == Stage.FIRM && fallsDueOn != null && !fallsDueOn.isAfter(effectiveOn);
    }

    /** Whether what was called had been met before its date, and is not due. */
    boolean isMetLate() {
        return from == Stage.DUE && to == Stage.FIRM && fallsDueOn == null;
    }

    /** What takes it off, as if it had never become due. @param left how much of it is still due */
    TrancheMove off(BigDecimal left, Instant at) {
        return new TrancheMove(
                Stage.DUE,
                Stage.FIRM,
                effectiveOn,
                amount == null ? null : left,
                fallsDueOn == null ? effectiveOn : fallsDueOn,
                null,
                at);
    }

    /** The same, had what is due again by it never become due. */
    TrancheMove notDue() {
        return new TrancheMove(from, Stage.FIRM, effectiveOn, amount, fallsDueOn, entry, recordedAt);
    }

    /** What takes it back. @param into firm or due, wherever it would be by now */
    TrancheMove back(Stage into, LocalDate on, @Nullable LocalDate dueOn, long reversal, Instant at) {
        return new TrancheMove(to, into, on, amount, dueOn, reversal, at);
    }

    BigDecimal amountOrZero() {
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
