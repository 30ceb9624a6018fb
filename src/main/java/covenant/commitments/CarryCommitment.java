package covenant.commitments;

import covenant.journal.Journal;
import covenant.journal.Position;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Reckons what a commitment becomes under another agreement: an inner step of superseding the one that it is part of. It
 * takes part in a transaction that is under way and starts none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CarryCommitment {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    @Inject
    private Commitments commitments;

    @Inject
    private EndCommitment endCommitment;

    @Inject
    private Journal journal;

    /**
     * The commitment that would be signed anew: what is firm or contingent of the old one, which is locked (rule K11).
     *
     * @param into its reference
     * @param successor the agreement that it would be part of
     * @param lapsing milestones that end: what hangs on them is not carried
     * @param on the day on which the old one ends; in a closed period the next open day is taken
     * @throws Rejected {@link CommitmentReason#COMMITMENT_UNKNOWN}, {@link CommitmentReason#SETTLED_SINCE},
     *     {@link CommitmentReason#NOTHING_TO_CARRY}
     */
    public NewCommitment carried(Ref from, Ref into, Ref successor, Set<Ref> lapsing, LocalDate on) {
        Commitment commitment = commitments.require(from);
        endCommitment.check(from, on);
        Position now = endCommitment.open(from, on);
        List<Terms> signed = commitments.terms(from).stream()
                .filter(terms -> terms.signedAt() != null)
                .toList();
        NewTerms terms = CarriedTerms.of(
                signed.get(signed.size() - 1),
                Promised.inAll(signed).orElseThrow(),
                now,
                commitments.governing(from, LAST_DAY),
                lapsing,
                on,
                journal.firstOpen(on));
        return new NewCommitment(
                into,
                successor,
                commitment.title(),
                commitment.obligor(),
                commitment.obligee(),
                commitment.kind(),
                commitment.policy(),
                null,
                "Carried forward from " + from,
                terms);
    }

    /** The tranches of a commitment that still hang on milestones, in order of number. */
    public List<Tranche> contingent(Ref commitment) {
        return commitments.governing(commitment, LAST_DAY).stream()
                .filter(Tranche::isContingent)
                .toList();
    }
}
