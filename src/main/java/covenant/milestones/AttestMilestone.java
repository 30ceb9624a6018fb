package covenant.milestones;

import covenant.approvals.Approval;
import covenant.approvals.Approvals;
import covenant.approvals.Change;
import covenant.approvals.Proposal;
import covenant.commitments.Tranche;
import covenant.evidence.KeepEvidence;
import covenant.kernel.Now;
import covenant.kernel.Quantity;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says what became of a milestone; it counts when a second person confirms it. */
@Stateless
@AllowedTo(Role.PREPARER)
public class AttestMilestone {

    @Inject
    private Milestones milestones;

    @Inject
    private CheckAttestation checkAttestation;

    @Inject
    private CarryOut carryOut;

    @Inject
    private Effects effects;

    @Inject
    private KeepEvidence keepEvidence;

    @Inject
    private Approvals approvals;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Proposes the outcome. A milestone that is said to be met is claimed from now on.
     *
     * @return the approval that it awaits
     * @throws Rejected {@link MilestoneReason}, and the evidence's and the approval's reasons
     */
    public Approval attest(NewAttestation attestation) {
        Milestone milestone = milestones.requireLocked(attestation.milestone());
        Evaluation evaluation = checkAttestation.check(milestone, attestation.outcome(), attestation.effectiveOn());
        checkAttestation.requireEvidence(milestone, attestation);
        List<Change> changes = changes(milestone, attestation, evaluation);
        if (attestation.outcome().isMet()) {
            milestone.enter(new StateChange(
                    MilestoneState.CLAIMED,
                    milestone.from(attestation.effectiveOn()),
                    attestation.statement(),
                    now.instant(),
                    actor.get().name()));
        }
        Approval approval = approvals.propose(new Proposal(
                attestation.outcome().approvalKind(),
                milestone.ref(),
                milestone.title() + ": " + Words.plain(attestation.outcome()),
                milestone.changes(),
                changes));
        milestones.add(
                new Attestation(approval.id(), attestation, keepEvidence.keep(attestation.evidence()), now.instant()));
        return approval;
    }

    private List<Change> changes(Milestone milestone, NewAttestation attestation, Evaluation evaluation) {
        LocalDate curableUntil =
                checkAttestation.curableUntil(milestone, attestation.outcome(), attestation.effectiveOn());
        List<Change> changes = new ArrayList<>();
        changes.add(new Change("state", Words.plain(milestone.latest()), Words.plain(attestation.outcome())));
        changes.add(Change.added("effectiveOn", attestation.effectiveOn()));
        if (curableUntil != null) {
            changes.add(Change.added("curableUntil", curableUntil + "; nothing follows before it is over"));
        }
        changes.add(Change.added("statement", attestation.statement()));
        changes.add(Change.added("condition", Words.plain(evaluation.truth())));
        attestation
                .evidence()
                .forEach(evidence ->
                        changes.add(Change.added("evidence " + evidence.name(), "SHA-256 " + evidence.sha256())));
        (curableUntil == null ? moved(milestone, attestation) : Map.<Tranche, Quantity>of())
                .forEach((tranche, quantity) -> changes.add(new Change(
                        "tranche " + tranche.number() + " of " + tranche.commitment(),
                        tranche.quantity() + ", contingent",
                        amount(tranche, quantity) + ", "
                                + (attestation.outcome() == Outcome.MISSED ? "released" : "firm"))));
        if (curableUntil == null) {
            following(milestone, attestation.outcome()).forEach(changes::add);
        }
        return changes;
    }

    private Stream<Change> following(Milestone milestone, Outcome outcome) {
        return milestone.consequences().stream()
                .filter(consequence -> consequence.on() == outcome.turn())
                .map(consequence -> effects.of(consequence).shown(consequence))
                .flatMap(Optional::stream);
    }

    private Map<Tranche, Quantity> moved(Milestone milestone, NewAttestation attestation) {
        return switch (attestation.outcome()) {
            case PARTIALLY_MET ->
                carryOut.chosen(milestone, Set.copyOf(attestation.parts()), attestation.effectiveOn());
            case MET, WAIVED, MISSED -> carryOut.everything(milestone, attestation.effectiveOn());
            case DISPUTED -> Map.of();
        };
    }

    private static String amount(Tranche tranche, Quantity quantity) {
        return tranche.quantity().quantity() == null ? tranche.quantity().toString() : quantity.toString();
    }
}
