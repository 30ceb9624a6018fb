package covenant.milestones;

import covenant.approvals.Change;
import covenant.commitments.Commitments;
import covenant.journal.Journal;
import covenant.kernel.Faults;
import covenant.kernel.Ref;
import covenant.settlement.ChargeShortfall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;

/** Charges whatever is missing of a tranche that fell due. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ShortfallEffect implements Effect {

    @Inject
    private Commitments commitments;

    @Inject
    private Journal journal;

    @Inject
    private ChargeShortfall chargeShortfall;

    @Override
    public ConsequenceKind brings() {
        return ConsequenceKind.CHARGE_SHORTFALL;
    }

    @Override
    public void check(NewMilestone milestone, Consequence consequence, Faults faults, String field) {
        Ref commitment = commitment(consequence);
        boolean there = commitments.find(commitment).filter(found -> found.signedAt() != null).stream()
                .flatMap(found -> commitments.tranches(commitment).stream())
                .anyMatch(tranche -> tranche.number() == tranche(consequence));
        faults.check(
                there,
                field + "/tranche",
                MilestoneReason.MILESTONE_NAMES_UNKNOWN,
                "There is no tranche " + tranche(consequence) + " of " + commitment + ", or it is not signed.");
    }

    @Override
    public Optional<Change> shown(Consequence consequence) {
        return Optional.of(Change.added(
                "shortfall of tranche " + tranche(consequence) + " of " + commitment(consequence),
                "charged, whatever is missing of it"));
    }

    @Override
    public String carryOut(Consequence consequence, Occasion occasion) {
        return chargeShortfall
                .charge(
                        commitment(consequence),
                        tranche(consequence),
                        journal.firstOpen(occasion.on()),
                        occasion.because(),
                        occasion.authority())
                .map(entry -> "Charged by entry " + entry.number() + ".")
                .orElse("Nothing was missing.");
    }

    private static Ref commitment(Consequence consequence) {
        return Objects.requireNonNull(consequence.commitment());
    }

    private static int tranche(Consequence consequence) {
        return Objects.requireNonNull(consequence.tranche());
    }
}
