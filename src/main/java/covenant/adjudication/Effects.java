package covenant.adjudication;

import covenant.commitments.Basis;
import covenant.commitments.Commitment;
import covenant.commitments.CommitmentAsOf;
import covenant.commitments.Commitments;
import covenant.commitments.NewTerms;
import covenant.commitments.NewTranche;
import covenant.commitments.ReadCommitments;
import covenant.commitments.Terms;
import covenant.commitments.Tranche;
import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.sources.Adjudication;
import covenant.sources.Conflict;
import covenant.sources.ReadingFigure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out what a reading does to the book (rules Q1 and Q2). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Effects {

    @Inject
    private Commitments commitments;

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private Now now;

    /**
     * The effects of a reading's figures, in order of commitment.
     *
     * @param restated for commitments that the reading lowers: their parts
     * @throws Rejected {@link AdjudicationReason}
     */
    List<Effect> of(List<ReadingFigure> figures, LocalDate on, Map<Ref, List<NewTranche>> restated) {
        List<Effect> effects = figures.stream()
                .flatMap(figure -> of(figure, on, restated.get(figure.commitment())).stream())
                .toList();
        restated.keySet().stream()
                .filter(ref -> effects.stream()
                        .noneMatch(effect -> effect.commitment().ref().equals(ref)))
                .findFirst()
                .ifPresent(ref -> {
                    throw mismatch(ref);
                });
        return effects;
    }

    /** The commitments that the reading of an adjudication turns round (rule Q2). */
    List<Ref> turned(Conflict conflict, Adjudication adjudication) {
        return conflict.readings().stream()
                .filter(reading -> reading.label().equals(adjudication.reading()))
                .flatMap(reading -> reading.figures().stream())
                .filter(figure -> commitments
                        .find(figure.commitment())
                        .filter(commitment -> commitment.signedAt() != null
                                && !commitment.obligor().equals(figure.obligor()))
                        .isPresent())
                .map(ReadingFigure::commitment)
                .toList();
    }

    private Optional<Effect> of(ReadingFigure figure, LocalDate on, @Nullable List<NewTranche> parts) {
        return commitments
                .find(figure.commitment())
                .filter(commitment -> commitment.signedAt() != null)
                .flatMap(commitment -> of(commitment, figure, on, parts));
    }

    private Optional<Effect> of(
            Commitment commitment, ReadingFigure figure, LocalDate on, @Nullable List<NewTranche> parts) {
        CommitmentAsOf book = readCommitments.one(commitment.ref(), new AsOf(on, now.instant()));
        if (!commitment.unit().equals(figure.quantity().unit())) {
            throw new Rejected(
                    AdjudicationReason.FIGURE_UNIT_DIFFERS,
                    commitment.ref() + " is promised in " + commitment.unit() + ", and the reading gives "
                            + figure.quantity() + ".");
        }
        Quantity promised = book.position().promised().minus(book.position().released());
        if (!commitment.obligor().equals(figure.obligor())) {
            List<NewTranche> same = parts == null ? List.of() : parts;
            return Optional.of(new Effect.Turned(
                    commitment, figure, terms(book.terms(), Basis.SIGNED, figure.quantity(), on, same)));
        }
        int difference = figure.quantity().compareTo(promised);
        if (difference == 0) {
            return Optional.empty();
        }
        NewTerms terms = difference > 0
                ? raised(book, figure.quantity().minus(promised), on, parts)
                : lowered(commitment, book, figure.quantity(), on, parts);
        return Optional.of(new Effect.Restated(commitment, promised.toString(), terms));
    }

    private static NewTerms raised(CommitmentAsOf book, Quantity more, LocalDate on, @Nullable List<NewTranche> parts) {
        if (parts != null) {
            throw mismatch(book.commitment().ref());
        }
        return terms(
                book.terms(),
                Basis.INCREMENTAL,
                more,
                on,
                List.of(new NewTranche(1, "As adjudicated", Stated.exact(more), null, null)));
    }

    private NewTerms lowered(
            Commitment commitment,
            CommitmentAsOf book,
            Quantity total,
            LocalDate on,
            @Nullable List<NewTranche> parts) {
        List<Tranche> governing = commitments.governing(commitment.ref(), on);
        boolean whole = governing.size() == 1 && governing.get(0).milestone() == null;
        if (parts == null && !whole) {
            throw Rejected.field(
                    "restated",
                    AdjudicationReason.RESTATEMENT_MISSING,
                    commitment.ref() + " has " + governing.size() + " tranches; the reading says " + total
                            + " in all.");
        }
        StatedDate due = whole ? governing.get(0).dueOn() : null;
        List<NewTranche> tranches =
                parts == null ? List.of(new NewTranche(1, "The whole", Stated.exact(total), due, null)) : parts;
        return terms(book.terms(), Basis.RESTATED, total, on, tranches);
    }

    private static NewTerms terms(
            @Nullable Terms before, Basis basis, Quantity quantity, LocalDate on, List<NewTranche> tranches) {
        return new NewTerms(
                basis,
                Stated.exact(quantity),
                before == null ? null : before.startsOn(),
                before == null ? null : before.endsOn(),
                StatedDate.of(on),
                tranches);
    }

    private static Rejected mismatch(Ref commitment) {
        return Rejected.field(
                "restated", AdjudicationReason.RESTATEMENT_MISMATCH, "The reading does not lower " + commitment + ".");
    }
}
