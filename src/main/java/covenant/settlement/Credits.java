package covenant.settlement;

import covenant.approvals.Approval;
import covenant.commitments.Basis;
import covenant.commitments.Commitment;
import covenant.commitments.CommitmentKind;
import covenant.commitments.Commitments;
import covenant.commitments.EndCommitment;
import covenant.commitments.Minimums;
import covenant.commitments.NewCommitment;
import covenant.commitments.NewTerms;
import covenant.commitments.Overage;
import covenant.commitments.Policy;
import covenant.commitments.RecordCommitment;
import covenant.commitments.Recourse;
import covenant.commitments.Style;
import covenant.journal.Authority;
import covenant.journal.Entry;
import covenant.journal.Journal;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Credits that a payment or a charge buys: proposed with it, signed with it, and ended when it is taken back. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Credits {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Commitments commitments;

    @Inject
    private RecordCommitment recordCommitment;

    @Inject
    private EndCommitment endCommitment;

    @Inject
    private Journal journal;

    /**
     * Records what the obligee will owe for what is paid: drawn from it alone, and gone when it expires.
     *
     * @param paid the commitment that the payment settles
     * @param on when it is bought
     * @throws Rejected {@link covenant.commitments.CommitmentReason#COMMITMENT_EXISTS}
     */
    void propose(NewCredit credit, String title, Commitment paid, Quantity quantity, LocalDate on, Approval approval) {
        NewCommitment bought = new NewCommitment(
                credit.ref(),
                paid.agreement(),
                title,
                paid.obligee(),
                paid.obligor(),
                CommitmentKind.CREDIT,
                new Policy(Style.BURN_DOWN, Recourse.NONE, Overage.REFUSED, credit.expiresOn(), Minimums.CUMULATIVE),
                paid.governingClause(),
                "",
                new NewTerms(
                        Basis.SIGNED,
                        Stated.exact(quantity),
                        StatedDate.of(on),
                        StatedDate.of(credit.expiresOn()),
                        StatedDate.of(on),
                        List.of()));
        recordCommitment.refuseTaken(bought);
        recordCommitment.propose(bought, approval);
    }

    /**
     * Ends the credit that an entry bought, if it bought one.
     *
     * @param reversal what took the entry back
     * @throws Rejected {@link SettlementReason#CREDIT_USED}
     */
    void takeBack(Entry entry, Entry reversal) {
        refuseUsed(entry);
        bought(entry).forEach(ref -> {
            Commitment credit = commitments.require(ref);
            if (credit.endedOn() == null) {
                String memo = "What bought it was taken back by entry " + reversal.number();
                endCommitment.end(ref, reversal.effectiveOn(), null, memo, Authority.of(reversal));
            }
        });
    }

    /**
     * Refuses to take back what bought a credit that is used by now; the credit is locked.
     *
     * @throws Rejected {@link SettlementReason#CREDIT_USED}
     */
    void refuseUsed(Entry entry) {
        bought(entry).forEach(ref -> {
            Quantity used = journal.lock(ref, commitments.require(ref).unit()).settled();
            if (used.isPositive()) {
                throw new Rejected(
                        SettlementReason.CREDIT_USED,
                        used + " of the credit " + ref + ", which entry " + entry.number() + " bought, are used.");
            }
        });
    }

    private List<Ref> bought(Entry entry) {
        Long approval = entry.approval();
        return approval == null
                ? List.of()
                : Stream.concat(
                                Optional.ofNullable(entities.find(ShortfallProposal.class, approval))
                                        .map(ShortfallProposal::asProposed)
                                        .map(NewShortfall::credit)
                                        .stream(),
                                Optional.ofNullable(entities.find(PendingSettlements.class, approval)).stream()
                                        .flatMap(pending -> pending.asProposed().stream())
                                        .map(NewSettlement::credit))
                        .filter(credit -> credit != null)
                        .map(NewCredit::ref)
                        .toList();
    }
}
