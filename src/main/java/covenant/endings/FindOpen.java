package covenant.endings;

import covenant.agreements.Clause;
import covenant.agreements.ReadAgreements;
import covenant.commitments.CarryCommitment;
import covenant.commitments.Commitment;
import covenant.commitments.CommitmentAsOf;
import covenant.commitments.Commitments;
import covenant.commitments.EndCommitment;
import covenant.commitments.ReadCommitments;
import covenant.disputes.Dispute;
import covenant.disputes.DisputeFilter;
import covenant.disputes.DisputeStage;
import covenant.disputes.ReadDisputes;
import covenant.journal.Position;
import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Words;
import covenant.milestones.Milestone;
import covenant.milestones.Milestones;
import covenant.obligations.Obligations;
import covenant.powers.Powers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what is open under an agreement, as far as is recorded now: what has been drawn, decided or done by now is not open,
 * whichever day the agreement ends on. What fell due from that day on is told as firm; clauses and powers are told as they
 * stand on that day.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FindOpen {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final int MOST = 500;

    @Inject
    private Endings endings;

    @Inject
    private Commitments commitments;

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private EndCommitment endCommitment;

    @Inject
    private CarryCommitment carryCommitment;

    @Inject
    private Milestones milestones;

    @Inject
    private Obligations obligations;

    @Inject
    private Powers powers;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadDisputes readDisputes;

    @Inject
    private Now now;

    /** What was recorded under it and what was carried into it, in the order of {@link Thing}, and of reference in it. */
    List<OpenThing> of(Ref agreement, LocalDate on) {
        List<Decision> left = endings.carriedFrom(agreement);
        return broughtTo(agreement, agreement, on)
                .filter(thing -> left.stream().noneMatch(decision -> decision.isAbout(thing)))
                .distinct()
                .sorted(Comparator.comparing(OpenThing::thing).thenComparing(OpenThing::ref))
                .toList();
    }

    // An agreement that others superseded has what was carried into it from each, be it from one before that.
    private Stream<OpenThing> broughtTo(Ref agreement, Ref asked, LocalDate on) {
        Stream<OpenThing> brought = endings.into(agreement).stream()
                .flatMap(ending -> broughtTo(ending.agreement(), asked, on).filter(ending::carries));
        return Stream.concat(recorded(agreement, asked, on).stream(), brought);
    }

    private List<OpenThing> recorded(Ref agreement, Ref asked, LocalDate on) {
        AsOf asOf = new AsOf(on, now.instant());
        AsOf latest = new AsOf(LAST_DAY, now.instant());
        List<OpenThing> open = new ArrayList<>();
        commitments.signedOf(agreement).stream()
                .filter(commitment -> commitment.endedOn() == null)
                .map(commitment -> readCommitments.one(commitment.ref(), latest))
                .filter(FindOpen::isOpen)
                .forEach(commitment -> open.add(thing(
                        commitment, endCommitment.open(commitment.commitment().ref(), on))));
        milestones
                .undecidedOf(agreement)
                .forEach(milestone -> open.add(
                        thing(Thing.MILESTONE, milestone.ref(), milestone.title(), state(milestone, asked, latest))));
        obligations
                .openOf(agreement)
                .forEach(obligation -> open.add(thing(
                        Thing.OBLIGATION,
                        obligation.ref(),
                        obligation.title(),
                        Words.plain(obligation.status(latest)))));
        powers.openOf(agreement, on)
                .forEach(power ->
                        open.add(thing(Thing.POWER, power.ref(), power.title(), Words.plain(power.status(asOf)))));
        List<Clause> clauses = readAgreements.clauses(agreement, asOf);
        clauses.stream()
                .filter(clause -> !clause.hasEnded(asOf))
                .forEach(clause -> open.add(thing(
                        Thing.CLAUSE,
                        clause.ref(),
                        clause.title(),
                        clause.waits(asOf) ? "waiting" : clause.holds(asOf) ? "in force" : "not yet in force")));
        disputes(agreement, clauses, latest)
                .forEach(dispute -> open.add(
                        thing(Thing.DISPUTE, dispute.ref(), dispute.title(), Words.plain(dispute.stage(latest)))));
        return open;
    }

    // What is settled whole asks for no decision; what nobody says the quantity of can be neither settled nor carried
    // whole.
    private static boolean isOpen(CommitmentAsOf commitment) {
        return !commitment.disclosed() || commitment.position().outstanding().isPositive();
    }

    private OpenThing thing(CommitmentAsOf read, Position position) {
        Commitment commitment = read.commitment();
        String state = read.disclosed() || position.outstanding().isPositive()
                ? "contingent " + position.contingent() + ", firm " + position.firm() + ", due " + position.due()
                : "undisclosed";
        List<OpenThing.Hanging> hanging = carryCommitment.contingent(commitment.ref()).stream()
                .map(tranche -> new OpenThing.Hanging(
                        tranche.number(),
                        tranche.title(),
                        Objects.requireNonNull(tranche.milestone()),
                        tranche.quantity().quantity() == null ? null : tranche.contingent()))
                .toList();
        return new OpenThing(Thing.COMMITMENT, commitment.ref(), commitment.title(), state, position, hanging);
    }

    // What hangs on it elsewhere would lapse with it, and stands in no other line.
    private String state(Milestone milestone, Ref agreement, AsOf asOf) {
        String elsewhere = commitments.hangingOn(milestone.ref()).stream()
                .filter(ref -> commitments.require(ref).endedOn() == null)
                .filter(ref -> !commitments.require(ref).agreement().equals(agreement))
                .map(Ref::value)
                .collect(Collectors.joining(", "));
        String state = Words.plain(milestone.stateAsOf(asOf));
        return elsewhere.isEmpty() ? state : state + "; of other agreements, " + elsewhere + " hang on it";
    }

    private static OpenThing thing(Thing thing, Ref ref, String title, String state) {
        return new OpenThing(thing, ref, title, state, null, List.of());
    }

    private List<Dispute> disputes(Ref agreement, List<Clause> clauses, AsOf asOf) {
        TreeMap<Ref, Dispute> found = new TreeMap<>();
        List<DisputeFilter> about = new ArrayList<>();
        clauses.forEach(clause -> about.add(DisputeFilter.aboutClause(clause.ref())));
        commitments
                .signedOf(agreement)
                .forEach(commitment -> about.add(DisputeFilter.aboutCommitment(commitment.ref())));
        about.forEach(filter -> readDisputes.list(filter, asOf, "", MOST).items().stream()
                .filter(dispute -> dispute.stage(asOf) != DisputeStage.SETTLED)
                .forEach(dispute -> found.put(dispute.ref(), dispute)));
        return List.copyOf(found.values());
    }
}
