package covenant.reports;

import covenant.agreements.ReadAgreements;
import covenant.commitments.Assumption;
import covenant.commitments.AssumptionKind;
import covenant.commitments.CommitmentAsOf;
import covenant.commitments.Expected;
import covenant.commitments.ReadCommitments;
import covenant.commitments.Tranche;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.obligations.Obligation;
import covenant.obligations.ObligationFilter;
import covenant.obligations.ReadObligations;
import covenant.parties.Group;
import covenant.parties.PartyReason;
import covenant.security.AllowedTo;
import covenant.sources.Conflict;
import covenant.sources.Mark;
import covenant.sources.ReadConflicts;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the desk: where we stand, as of any date, as known at any instant. */
@Stateless
@AllowedTo
public class ReadDesk {

    private static final int MOST_DUE = 12;
    private static final int DAYS_AHEAD = 30;

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

    /**
     * The desk.
     *
     * @param book from whose view, with what belongs to it; null for everybody's
     * @throws Rejected {@link PartyReason#PARTY_UNKNOWN}
     */
    public Desk of(@Nullable Ref book, AsOf asOf) {
        Group group = lists.group(book, asOf);
        List<CommitmentAsOf> all = lists.commitments(asOf);
        List<Promise> promises = all.stream().map(Promise::of).toList();
        List<Promise> ours =
                promises.stream().filter(promise -> promise.isIn(group)).toList();
        List<Expectation> expectations = expectations(all, group, asOf);
        List<Conflict> conflicts = conflicts(promises, asOf);
        return new Desk(
                asOf,
                group,
                agreementsInForce(group, asOf),
                ours.size(),
                (int) promises.stream()
                        .filter(promise -> promise.isWithin(group))
                        .count(),
                (int) ours.stream().filter(ReadDesk::isProvisional).count(),
                Positions.of(ours, group, lists.names()),
                Positions.otherwise(conflicts, promises, group),
                due(expectations, group, asOf).stream().limit(MOST_DUE).toList(),
                milestones(group, asOf),
                readConflicts.countOpen(asOf),
                conflicts.stream()
                        .map(ConflictOverFigures::of)
                        .filter(conflict -> group == null || conflict.concerns(group))
                        .toList(),
                Maturities.of(expectations, group, asOf.on()));
    }

    /**
     * Everything that falls due, in order of date: duties, occurrences of those that recur up to a month ahead, and what is
     * due or expected of promises, stated or assumed. What is overdue comes first.
     *
     * @param book from whose view, with what belongs to it; null for everybody's
     * @throws Rejected {@link PartyReason#PARTY_UNKNOWN}
     */
    public List<DueItem> due(@Nullable Ref book, AsOf asOf) {
        Group group = lists.group(book, asOf);
        return due(expectations(lists.commitments(asOf), group, asOf), group, asOf);
    }

    // A conflict about what an amendment makes of a promise touches no figure of the time before.
    private List<Conflict> conflicts(List<Promise> promises, AsOf asOf) {
        Set<Ref> touching = promises.stream()
                .flatMap(promise -> promise.marks().stream())
                .map(Mark::conflict)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return lists.conflictsOverFigures(asOf).stream()
                .filter(conflict -> touching.contains(conflict.ref()))
                .toList();
    }

    private int agreementsInForce(@Nullable Group book, AsOf asOf) {
        return (int) Every.of(after -> readAgreements.list(members(book), null, asOf, after, Every.PAGE)).stream()
                .filter(agreement -> agreement.inForce(asOf))
                .count();
    }

    private static Set<Ref> members(@Nullable Group book) {
        return book == null ? Set.of() : book.members();
    }

    private List<MilestoneStake> milestones(@Nullable Group book, AsOf asOf) {
        return milestoneLines.read(asOf, book).stream()
                .filter(MilestoneLine::isUndecided)
                .map(MilestoneStake::of)
                .toList();
    }

    private List<DueItem> due(List<Expectation> expectations, @Nullable Group book, AsOf asOf) {
        ObligationFilter all = new ObligationFilter(null, null, members(book), null, null, null, null);
        List<Obligation> owed = Every.of(after -> readObligations.list(all, asOf, after, Every.PAGE)).stream()
                .filter(obligation -> obligation.status(asOf).isOwed())
                .filter(obligation -> book == null || !book.isWithin(obligation.obligor(), obligation.obligee()))
                .toList();
        Stream<DueNext.OfDuty> dated = owed.stream()
                .filter(obligation -> obligation.due(asOf).fallsOn() != null)
                .map(obligation -> DueNext.of(obligation, readObligations.left(obligation, asOf), book, asOf));
        Stream<DueNext.OfDuty> recurring = readObligations.due(owed, asOf.on().plusDays(DAYS_AHEAD), asOf).stream()
                .map(occurrence -> DueNext.of(occurrence, readObligations.left(occurrence, asOf), book, asOf));
        return DueNext.inOrder(
                Stream.concat(dated, recurring).toList(),
                expectations.stream()
                        .flatMap(expectation -> DueNext.of(expectation, book, asOf.on()).stream())
                        .toList());
    }

    private List<Expectation> expectations(List<CommitmentAsOf> all, @Nullable Group book, AsOf asOf) {
        List<CommitmentAsOf> open = all.stream()
                .filter(commitment -> Promise.of(commitment).isIn(book)
                        && Promise.of(commitment).isOpen())
                .toList();
        List<Ref> refs =
                open.stream().map(commitment -> commitment.commitment().ref()).toList();
        Map<Ref, List<Tranche>> tranches = readCommitments.tranches(refs, asOf);
        Map<Ref, List<Assumption>> assumptions = readCommitments.assumptions(refs, asOf);
        return open.stream()
                .map(commitment -> expectation(
                        commitment,
                        tranches.getOrDefault(commitment.commitment().ref(), List.of()),
                        assumptions.getOrDefault(commitment.commitment().ref(), List.of()),
                        asOf))
                .toList();
    }

    private static Expectation expectation(
            CommitmentAsOf commitment, List<Tranche> tranches, List<Assumption> assumptions, AsOf asOf) {
        List<Mark> marks = assumptions.stream()
                .filter(each -> each.switchedOn() && each.kind() == AssumptionKind.EQUAL_ANNUAL_MINIMUMS)
                .map(ReadDesk::mark)
                .toList();
        return Expectation.of(
                Promise.of(commitment), Expected.of(commitment, tranches, assumptions, asOf), marks, asOf.on());
    }

    private static boolean isProvisional(Promise promise) {
        return promise.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.PROVISIONAL);
    }

    private static Mark mark(Assumption assumption) {
        return Mark.of(Mark.Kind.ASSUMED, assumption.ref() + ": " + assumption.text());
    }
}
