package covenant.commitments;

import covenant.journal.Draft;
import covenant.journal.EntryKind;
import covenant.journal.Position;
import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Rules K3 and K5 as pure functions: what the journal moves when terms are signed. */
final class PostTerms {

    private PostTerms() {}

    /**
     * The entry for first or incremental terms: each tranche from promised to contingent or firm.
     *
     * @return empty when nothing is disclosed (rule K4)
     */
    static Optional<Draft> added(EntryKind kind, Ref commitment, NewTerms terms, String memo) {
        Unit unit = terms.quantity().unit();
        Quantity contingent =
                sum(terms.tranches().stream().filter(t -> t.milestone() != null).toList(), unit);
        Quantity firm =
                sum(terms.tranches().stream().filter(t -> t.milestone() == null).toList(), unit);
        Draft draft = new Draft(kind, effectiveOn(terms), memo);
        move(draft, commitment, Stage.PROMISED, Stage.CONTINGENT, contingent);
        move(draft, commitment, Stage.PROMISED, Stage.FIRM, firm);
        return contingent.isZero() && firm.isZero() ? Optional.empty() : Optional.of(draft);
    }

    /**
     * The entry for restated terms: the journal moves by the difference between the new total and what is promised and
     * not released. What is settled or due stays; a lower total releases firm and contingent quantity.
     *
     * @param now the latest position
     * @return empty when the difference is nothing
     * @throws Rejected {@link CommitmentReason#RESTATED_BELOW_SETTLED}
     */
    static Optional<Draft> restated(Position now, NewTerms terms, String memo) {
        Quantity contingent =
                sum(terms.tranches().stream().filter(t -> t.milestone() != null).toList(), now.unit());
        Quantity total = Objects.requireNonNullElse(terms.quantity().quantity(), Quantity.zero(now.unit()));
        Quantity firm = total.minus(contingent).minus(now.due()).minus(now.settled());
        if (firm.isNegative()) {
            throw new Rejected(
                    CommitmentReason.RESTATED_BELOW_SETTLED,
                    now.settled().plus(now.due()) + " of " + now.commitment()
                            + " are settled or due already, which leaves less than nothing of " + total + ".");
        }
        Quantity moreContingent = contingent.minus(now.contingent());
        Quantity moreFirm = firm.minus(now.firm());
        Quantity raised = moreContingent.plus(moreFirm);
        Draft draft = new Draft(
                raised.isNegative() ? EntryKind.PROMISE_LOWERED : EntryKind.PROMISE_RAISED, effectiveOn(terms), memo);
        shift(draft, now.commitment(), moreContingent, moreFirm);
        return moreContingent.isZero() && moreFirm.isZero() ? Optional.empty() : Optional.of(draft);
    }

    // What leaves one of the two stages goes to the other first; only the rest is promised anew or released.
    private static void shift(Draft draft, Ref commitment, Quantity moreContingent, Quantity moreFirm) {
        Quantity across = opposite(moreContingent, moreFirm);
        if (moreFirm.isPositive()) {
            move(draft, commitment, Stage.CONTINGENT, Stage.FIRM, across);
            change(draft, commitment, Stage.FIRM, moreFirm.minus(across));
            change(draft, commitment, Stage.CONTINGENT, moreContingent.plus(across));
        } else {
            move(draft, commitment, Stage.FIRM, Stage.CONTINGENT, across);
            change(draft, commitment, Stage.FIRM, moreFirm.plus(across));
            change(draft, commitment, Stage.CONTINGENT, moreContingent.minus(across));
        }
    }

    private static Quantity opposite(Quantity one, Quantity other) {
        if (one.isNegative() == other.isNegative()) {
            return Quantity.zero(one.unit());
        }
        Quantity up = one.isNegative() ? other : one;
        Quantity down = (one.isNegative() ? one : other).negated();
        return up.compareTo(down) < 0 ? up : down;
    }

    private static void change(Draft draft, Ref commitment, Stage stage, Quantity more) {
        move(draft, commitment, Stage.PROMISED, stage, more);
        move(draft, commitment, stage, Stage.RELEASED, more.negated());
    }

    private static void move(Draft draft, Ref commitment, Stage from, Stage to, Quantity quantity) {
        if (quantity.isPositive()) {
            draft.move(commitment, from, to, quantity);
        }
    }

    private static LocalDate effectiveOn(NewTerms terms) {
        return terms.effectiveOn().first();
    }

    private static Quantity sum(List<NewTranche> tranches, Unit unit) {
        return tranches.stream()
                .map(t -> t.quantity().quantity())
                .filter(Objects::nonNull)
                .reduce(Quantity.zero(unit), Quantity::plus);
    }
}
