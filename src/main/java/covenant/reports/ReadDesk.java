package covenant.reports;

import covenant.agreements.ReadAgreements;
import covenant.commitments.Assumption;
import covenant.commitments.AssumptionKind;
import covenant.commitments.CommitmentAsOf;
import covenant.commitments.ReadCommitments;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.obligations.DueKind;
import covenant.obligations.Obligation;
import covenant.obligations.ObligationFilter;
import covenant.obligations.ObligationStatus;
import covenant.obligations.ReadObligations;
import covenant.parties.PartyReason;
import covenant.parties.ReadParties;
import covenant.security.AllowedTo;
import covenant.sources.Conflict;
import covenant.sources.Mark;
import covenant.sources.ReadConflicts;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the desk: where we stand, as of any date, as known at any instant. */
@Stateless
@AllowedTo
public class ReadDesk {

    private static final int MOST_DUE = 12;

    @Inject
    private Book lists;

    @Inject
    private MilestoneLines milestoneLines;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private ReadConflicts readConflicts;

    @Inject
    private ReadObligations readObligations;

    @Inject
    private ReadParties readParties;

    /**
     * The desk.
     *
     * @param book from whose view; null for everybody's
     * @throws Rejected {@link PartyReason#PARTY_UNKNOWN}
     */
    public Desk of(@Nullable Ref book, AsOf asOf) {
        if (book != null) {
            readParties.one(book);
        }
        List<CommitmentAsOf> all = lists.commitments(asOf);
        List<Promise> promises = all.stream().map(Promise::of).toList();
        List<Promise> ours = promises.stream()
                .filter(promise -> book == null || promise.concerns(book))
                .toList();
        List<Expectation> expectations = all.stream()
                .filter(commitment ->
                        isOurs(commitment, book) && Promise.of(commitment).isOpen())
                .map(commitment -> expectation(commitment, asOf))
                .toList();
        List<Conflict> conflicts = lists.conflictsOverFigures(asOf);
        return new Desk(
                asOf,
                book,
                agreementsInForce(book, asOf),
                ours.size(),
                (int) ours.stream().filter(ReadDesk::isProvisional).count(),
                Positions.of(ours, book, lists.names()),
                Positions.otherwise(conflicts, promises, book),
                next(expectations, book, asOf),
                milestones(book, asOf),
                readConflicts.countOpen(asOf),
                conflicts.stream()
                        .map(ConflictOverFigures::of)
                        .filter(conflict -> book == null || conflict.concerns(book))
                        .toList(),
                Maturities.of(expectations, book, asOf.on()));
    }

    private int agreementsInForce(@Nullable Ref book, AsOf asOf) {
        return (int) Every.of(after -> readAgreements.list(book, null, asOf, after, Every.PAGE)).stream()
                .filter(agreement -> agreement.inForce(asOf))
                .count();
    }

    private List<MilestoneStake> milestones(@Nullable Ref book, AsOf asOf) {
        return milestoneLines.read(asOf, book).stream()
                .filter(MilestoneLine::isUndecided)
                .map(MilestoneStake::of)
                .toList();
    }

    private List<DueItem> next(List<Expectation> expectations, @Nullable Ref book, AsOf asOf) {
        ObligationFilter open = new ObligationFilter(ObligationStatus.OPEN, null, book, null, null, null);
        List<Obligation> dated = Every.of(after -> readObligations.list(open, asOf, after, Every.PAGE)).stream()
                .filter(obligation -> obligation.due().kind() == DueKind.DATE)
                .toList();
        return DueNext.first(
                dated.stream()
                        .map(obligation -> DueNext.of(obligation, book, asOf.on()))
                        .toList(),
                expectations.stream()
                        .flatMap(expectation -> DueNext.of(expectation, book, asOf.on()).stream())
                        .toList(),
                dated.stream()
                        .map(obligation -> new DueNext.Told(
                                obligation.commitment(), obligation.due().fallsOn()))
                        .toList(),
                MOST_DUE);
    }

    private Expectation expectation(CommitmentAsOf commitment, AsOf asOf) {
        List<Mark> assumptions = readCommitments
                .assumptions(commitment.commitment().ref(), asOf)
                .stream()
                .filter(each -> each.switchedOn() && each.kind() == AssumptionKind.EQUAL_ANNUAL_MINIMUMS)
                .map(ReadDesk::mark)
                .toList();
        return Expectation.of(
                Promise.of(commitment), readCommitments.expected(commitment, asOf), assumptions, asOf.on());
    }

    private static boolean isOurs(CommitmentAsOf commitment, @Nullable Ref book) {
        return book == null || Promise.of(commitment).concerns(book);
    }

    private static boolean isProvisional(Promise promise) {
        return promise.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.PROVISIONAL);
    }

    private static Mark mark(Assumption assumption) {
        return Mark.of(Mark.Kind.ASSUMED, assumption.ref() + ": " + assumption.text());
    }
}
