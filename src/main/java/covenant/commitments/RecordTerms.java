package covenant.commitments;

import covenant.approvals.Approval;
import covenant.journal.Authority;
import covenant.journal.Draft;
import covenant.journal.EntryKind;
import covenant.journal.Journal;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Records terms as proposed, and posts them when they are signed: an inner step of signing a commitment and of an
 * amendment. It takes part in a transaction that is under way and starts none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecordTerms {

    @Inject
    private Commitments commitments;

    @Inject
    private Journal journal;

    @Inject
    private Now now;

    /**
     * Records proposed terms behind those there are.
     *
     * @param amendment the number of the amendment that they come with; 0 with the commitment itself
     */
    public void propose(Ref commitment, int amendment, NewTerms terms, Approval approval) {
        int number = commitments.terms(commitment).size();
        commitments.add(new Terms(commitment, number, amendment, terms, approval.id(), now.instant()));
        int highest = commitments.tranches(commitment).stream()
                .mapToInt(Tranche::number)
                .max()
                .orElse(0);
        for (NewTranche tranche : terms.tranches()) {
            commitments.add(new Tranche(commitment, highest + tranche.number(), number, tranche, now.instant()));
        }
    }

    /** What the signed terms promise in all, for the diff of a proposal; empty when there are none. */
    public String describe(Ref commitment) {
        return promised(commitment).map(Stated::toString).orElse("");
    }

    /** What would be promised in all with further terms, and how that comes. */
    public String describe(Ref commitment, NewTerms next) {
        return promised(commitment)
                .filter(total -> next.basis() == Basis.INCREMENTAL)
                .map(total -> Promised.with(total, next.basis(), next.quantity()) + ", " + next.quantity() + " more")
                .orElseGet(() -> next.quantity().toString());
    }

    private Optional<Stated> promised(Ref commitment) {
        return Promised.inAll(commitments.terms(commitment).stream()
                .filter(terms -> terms.signedAt() != null)
                .toList());
    }

    /** Lets the terms that came with an approval count, and posts what they move. */
    public void sign(Approval approval, String memo) {
        commitments.proposedBy(approval.id()).forEach(terms -> sign(terms, approval, memo));
    }

    /** Takes the terms of a rejected proposal back. */
    public void remove(Approval approval) {
        for (Terms terms : commitments.proposedBy(approval.id())) {
            tranches(terms).forEach(commitments::remove);
            commitments.remove(terms);
        }
    }

    /** Lets the terms that came with an approval count no longer. What they moved is taken back in the journal. */
    public void withdraw(long approval, LocalDate on) {
        commitments.proposedBy(approval).forEach(terms -> terms.withdraw(on, now.instant()));
    }

    private void sign(Terms terms, Approval approval, String memo) {
        terms.sign(now.instant());
        Unit unit = terms.quantity().unit();
        journal.open(terms.commitment(), unit);
        draft(terms, memo).ifPresent(draft -> journal.post(draft, Authority.of(approval)));
    }

    private Optional<Draft> draft(Terms terms, String memo) {
        NewTerms signed = asProposed(terms);
        return switch (terms.basis()) {
            case SIGNED -> PostTerms.added(EntryKind.PROMISE_SIGNED, terms.commitment(), signed, memo);
            case INCREMENTAL -> PostTerms.added(EntryKind.PROMISE_RAISED, terms.commitment(), signed, memo);
            case RESTATED ->
                PostTerms.restated(
                        journal.lock(terms.commitment(), terms.quantity().unit()), signed, memo);
        };
    }

    private NewTerms asProposed(Terms terms) {
        return new NewTerms(
                terms.basis(),
                terms.quantity(),
                terms.startsOn(),
                terms.endsOn(),
                terms.effectiveOn(),
                tranches(terms).stream()
                        .map(t -> new NewTranche(t.number(), t.title(), t.quantity(), t.dueOn(), t.milestone()))
                        .toList());
    }

    private List<Tranche> tranches(Terms terms) {
        return commitments.tranches(terms.commitment()).stream()
                .filter(t -> t.terms() == terms.number())
                .toList();
    }
}
