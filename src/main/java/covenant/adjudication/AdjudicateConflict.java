package covenant.adjudication;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Approvals;
import covenant.approvals.Change;
import covenant.approvals.Proposal;
import covenant.commitments.Commitment;
import covenant.commitments.NewCommitment;
import covenant.commitments.NewTranche;
import covenant.commitments.RecordCommitment;
import covenant.commitments.RecordTerms;
import covenant.evidence.KeepEvidence;
import covenant.evidence.NewEvidence;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.security.AllowedTo;
import covenant.security.Role;
import covenant.sources.Conflict;
import covenant.sources.DecideConflict;
import covenant.sources.NewAdjudication;
import covenant.sources.Reading;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Proposes to decide a conflict in favour of a reading; it is decided when a second person approves. */
@Stateless
@AllowedTo(Role.PREPARER)
public class AdjudicateConflict {

    @Inject
    private DecideConflict decideConflict;

    @Inject
    private Effects effects;

    @Inject
    private RecordCommitment recordCommitment;

    @Inject
    private RecordTerms recordTerms;

    @Inject
    private KeepEvidence keepEvidence;

    @Inject
    private Approvals approvals;

    /**
     * Proposes it.
     *
     * @param adjudication finds for a reading
     * @param restated for commitments that the reading lowers, and that have several tranches: the new ones
     * @return the approval that it awaits
     * @throws Rejected {@link AdjudicationReason}, and the conflict's, the commitments' and the approval's reasons
     */
    public Approval adjudicate(
            NewAdjudication adjudication, List<NewEvidence> evidence, Map<Ref, List<NewTranche>> restated) {
        Conflict conflict = decideConflict.check(adjudication);
        Reading reading = conflict.readings().stream()
                .filter(each -> each.label().equals(adjudication.reading()))
                .findFirst()
                .orElseThrow();
        List<Effect> found = effects.of(reading.figures(), adjudication.effectiveOn(), restated);
        Approval approval = approvals.propose(new Proposal(
                ApprovalKind.ADJUDICATE_CONFLICT,
                conflict.ref(),
                "Decide " + conflict.ref() + " for reading " + reading.label() + ": " + conflict.question(),
                conflict.adjudicated(),
                changes(conflict, adjudication, evidence, found)));
        decideConflict.propose(adjudication, keepEvidence.keep(evidence), approval);
        found.forEach(effect -> propose(effect, adjudication, approval));
        return approval;
    }

    private void propose(Effect effect, NewAdjudication adjudication, Approval approval) {
        if (effect instanceof Effect.Restated restated) {
            recordTerms.propose(restated.commitment().ref(), 0, restated.terms(), approval);
        } else if (effect instanceof Effect.Turned turned) {
            NewCommitment other = other(turned, Objects.requireNonNull(adjudication.reading()));
            recordCommitment.refuseTaken(other);
            recordCommitment.propose(other, approval);
        }
    }

    /** The commitment that promises the same the other way. */
    private static NewCommitment other(Effect.Turned turned, String reading) {
        Commitment commitment = turned.commitment();
        return new NewCommitment(
                new Ref(commitment.ref() + "." + reading),
                commitment.agreement(),
                commitment.title(),
                turned.figure().obligor(),
                turned.figure().obligee(),
                commitment.kind(),
                commitment.policy(),
                commitment.governingClause(),
                commitment.note(),
                turned.terms());
    }

    private static List<Change> changes(
            Conflict conflict, NewAdjudication adjudication, List<NewEvidence> evidence, List<Effect> found) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(
                "reading",
                conflict.bookedReading() + ", provisionally",
                Objects.requireNonNull(adjudication.reading())));
        changes.add(Change.added("effectiveOn", adjudication.effectiveOn()));
        changes.add(Change.added("reason", adjudication.reason()));
        evidence.forEach(each -> changes.add(Change.added("evidence " + each.name(), "SHA-256 " + each.sha256())));
        found.forEach(effect -> changes.add(change(effect)));
        return changes;
    }

    private static Change change(Effect effect) {
        Commitment commitment = effect.commitment();
        if (effect instanceof Effect.Turned turned) {
            return new Change(
                    "commitment " + commitment.ref(),
                    commitment.obligor() + " to " + commitment.obligee(),
                    turned.figure().obligor() + " to " + turned.figure().obligee() + ", "
                            + turned.figure().quantity());
        }
        Effect.Restated restated = (Effect.Restated) effect;
        String after = restated.terms().quantity().toString();
        return new Change(
                "commitment " + commitment.ref(),
                restated.before(),
                switch (restated.terms().basis()) {
                    case INCREMENTAL -> after + " more";
                    case SIGNED, RESTATED -> after;
                });
    }
}
