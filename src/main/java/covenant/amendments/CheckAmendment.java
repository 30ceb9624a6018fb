package covenant.amendments;

import covenant.agreements.Agreement;
import covenant.agreements.AmendClauses;
import covenant.agreements.Clauses;
import covenant.agreements.NewAmendment;
import covenant.commitments.CheckCommitment;
import covenant.commitments.Commitment;
import covenant.commitments.Commitments;
import covenant.disputes.Dispute;
import covenant.disputes.SettleDispute;
import covenant.kernel.Faults;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What is checked when an amendment is proposed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CheckAmendment {

    @Inject
    private AmendClauses amendClauses;

    @Inject
    private Clauses clauses;

    @Inject
    private Commitments commitments;

    @Inject
    private CheckCommitment checkCommitment;

    @Inject
    private SettleDispute settleDispute;

    @Inject
    private Now now;

    /**
     * Checks it.
     *
     * @return the agreement as it is
     * @throws Rejected {@link AmendmentReason}, and the agreement's, the commitments' and the disputes' reasons
     */
    Agreement check(NewAmendment proposed, PromiseChanges changes) {
        Agreement agreement = amendClauses.check(proposed);
        changes.changes().forEach(change -> check(agreement, change));
        Faults faults = new Faults();
        for (int i = 0; i < changes.adds().size(); i++) {
            int place = i;
            faults.read("commitments/" + i, () -> {
                checkCommitment.check(changes.adds().get(place));
                return null;
            });
        }
        faults.refuseIfAny();
        LocalDate on = proposed.effectiveOn().first();
        changes.ends().forEach(commitment -> checkEnd(agreement, commitment, on));
        changes.closes().forEach(dispute -> checkClose(agreement, dispute, on));
        return agreement;
    }

    private void check(Agreement agreement, CommitmentChange change) {
        Commitment commitment = requireOwn(agreement, change.commitment());
        if (!commitment.unit().equals(change.terms().quantity().unit())) {
            throw new Rejected(
                    AmendmentReason.UNIT_CHANGED, commitment.ref() + " is promised in " + commitment.unit() + ".");
        }
    }

    // What falls due before a day to come cannot be told yet, so nothing is released on that day beforehand.
    private void checkEnd(Agreement agreement, Ref commitment, LocalDate on) {
        requireOwn(agreement, commitment);
        if (on.isAfter(now.today())) {
            throw Rejected.field(
                    "effectiveOn",
                    AmendmentReason.END_LIES_AHEAD,
                    commitment + " would end on " + on + ", and it is " + now.today() + ".");
        }
    }

    private void checkClose(Agreement agreement, Ref ref, LocalDate on) {
        Dispute dispute = settleDispute.check(ref, on);
        boolean own = Stream.concat(
                        dispute.clauses().stream()
                                .map(clause -> clauses.require(clause).agreement()),
                        dispute.commitments().stream()
                                .map(commitment ->
                                        commitments.require(commitment).agreement()))
                .anyMatch(agreement.ref()::equals);
        if (!own) {
            throw new Rejected(
                    AmendmentReason.DISPUTE_ELSEWHERE,
                    "The dispute " + ref + " is about no clause or commitment of " + agreement.ref() + ".");
        }
    }

    private Commitment requireOwn(Agreement agreement, Ref ref) {
        Commitment commitment = commitments.requireSigned(ref);
        if (!commitment.agreement().equals(agreement.ref())) {
            throw new Rejected(
                    AmendmentReason.COMMITMENT_ELSEWHERE,
                    commitment.ref() + " is part of " + commitment.agreement() + ", not of " + agreement.ref() + ".");
        }
        if (commitment.endedOn() != null) {
            throw new Rejected(AmendmentReason.COMMITMENT_ENDED, ref + " has ended on " + commitment.endedOn() + ".");
        }
        return commitment;
    }
}
