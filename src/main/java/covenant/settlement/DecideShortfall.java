package covenant.settlement;

import covenant.commitments.Commitment;
import covenant.commitments.Commitments;
import covenant.commitments.MoveDue;
import covenant.commitments.Tranche;
import covenant.journal.Authority;
import covenant.journal.Entry;
import covenant.journal.Journal;
import covenant.journal.Stage;
import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Finds what is missing of a tranche, and posts what is decided about it (rules L7 and L8). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DecideShortfall {

    @Inject
    private Commitments commitments;

    @Inject
    private MoveDue moveDue;

    @Inject
    private Journal journal;

    /**
     * What is missing of a tranche on a day and on every later one, with the commitment locked; empty when nothing is.
     *
     * @throws Rejected {@link covenant.commitments.CommitmentReason#COMMITMENT_UNKNOWN},
     *     {@link covenant.commitments.CommitmentReason#COMMITMENT_NOT_SIGNED}
     */
    Optional<Shortfall> missing(Ref ref, int tranche, LocalDate on) {
        Commitment commitment = commitments.requireSigned(ref);
        journal.lock(ref, commitment.unit());
        Quantity due = journal.available(ref, commitment.unit(), Stage.DUE, on);
        return Shortfalls.of(
                        commitments.owing(ref, on), due, commitment.policy().minimums(), new AsOf(on, Instant.MAX))
                .stream()
                .filter(each -> each.tranche() == tranche)
                .findFirst();
    }

    /**
     * What is missing of the tranche, at least as much as is decided about.
     *
     * @throws Rejected {@link SettlementReason#SETTLEMENT_UNIT_DIFFERS}, {@link SettlementReason#CARRIED_PAST_END},
     *     {@link SettlementReason#NO_SHORTFALL}
     */
    Shortfall check(NewShortfall shortfall) {
        Commitment commitment = commitments.requireSigned(shortfall.commitment());
        if (!commitment.unit().equals(shortfall.quantity().unit())) {
            throw Rejected.field(
                    "quantity/unit",
                    SettlementReason.SETTLEMENT_UNIT_DIFFERS,
                    commitment.ref() + " is promised in " + commitment.unit() + ".");
        }
        if (shortfall.decision() == ShortfallDecision.CARRY_FORWARD && commitment.endedOn() != null) {
            throw Rejected.field(
                    "decision",
                    SettlementReason.CARRIED_PAST_END,
                    commitment.ref() + " ended on " + commitment.endedOn() + ", and nothing of it falls due any more.");
        }
        return missing(shortfall.commitment(), shortfall.tranche(), shortfall.effectiveOn())
                .filter(each -> each.missing().compareTo(shortfall.quantity()) >= 0)
                .orElseThrow(() -> new Rejected(
                        SettlementReason.NO_SHORTFALL,
                        "Of tranche " + shortfall.tranche() + " of " + commitment.ref() + " less than "
                                + shortfall.quantity() + " is missing on " + shortfall.effectiveOn() + "."));
    }

    /** Posts it. @throws Rejected as {@link #check}, and the journal's reasons */
    Entry decide(NewShortfall shortfall, Authority authority) {
        check(shortfall);
        return moveDue.move(
                tranche(shortfall),
                PostShortfall.draft(shortfall),
                shortfall.decision().to(),
                shortfall.quantity(),
                shortfall.dueOn(),
                authority);
    }

    private Tranche tranche(NewShortfall shortfall) {
        return commitments.owing(shortfall.commitment(), shortfall.effectiveOn()).stream()
                .filter(each -> each.number() == shortfall.tranche())
                .findFirst()
                .orElseThrow();
    }
}
