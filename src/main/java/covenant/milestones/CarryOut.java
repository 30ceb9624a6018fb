package covenant.milestones;

import covenant.commitments.ReleaseTranche;
import covenant.commitments.Tranche;
import covenant.journal.Authority;
import covenant.kernel.Now;
import covenant.kernel.Quantity;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Carries out what follows from a milestone, once, in the transaction that changes its state (rules M11, M17). Whoever calls
 * it holds the milestone's lock.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CarryOut {

    @Inject
    private ReleaseTranche releaseTranche;

    @Inject
    private HangingTranches hangingTranches;

    @Inject
    private Effects effects;

    @Inject
    private Now now;

    /** All that hangs on a milestone by the terms that govern on a day; its commitments are locked. */
    Map<Tranche, Quantity> everything(Milestone milestone, LocalDate on) {
        Map<Tranche, Quantity> all = new LinkedHashMap<>();
        hangingTranches.of(milestone, on).forEach(tranche -> all.put(tranche, tranche.contingent()));
        return all;
    }

    /** What hangs on it is released, and what follows from its being met happens. */
    void met(Milestone milestone, LocalDate on, Authority authority) {
        Occasion occasion = new Occasion(milestone, on, authority);
        follow(Turn.MET, occasion);
        hangingTranches.of(milestone, on).forEach(tranche -> hangingTranches.release(tranche, null, occasion));
    }

    /** Parts of what hangs on it are released; what else follows waits until it is met. */
    void partiallyMet(Milestone milestone, Set<Part> parts, LocalDate on, Authority authority) {
        Occasion occasion = new Occasion(milestone, on, authority);
        chosen(milestone, parts, on)
                .forEach((tranche, quantity) -> hangingTranches.release(tranche, quantity, occasion));
    }

    /** What hangs on it will never be owed, and what follows from its being missed happens. */
    void failed(Milestone milestone, LocalDate on, Authority authority) {
        follow(Turn.MISSED, new Occasion(milestone, on, authority));
        lapse(milestone, on, authority);
    }

    /** What hangs on it will never be owed, and nothing else follows. */
    void lapse(Milestone milestone, LocalDate on, Authority authority) {
        Occasion occasion = new Occasion(milestone, on, authority);
        hangingTranches.of(milestone, on).forEach(tranche -> hangingTranches.lapse(tranche, occasion));
    }

    /**
     * The tranches of which a part is to be released.
     *
     * @throws Rejected {@link MilestoneReason#PARTS_MISMATCH}
     */
    Map<Tranche, Quantity> chosen(Milestone milestone, Set<Part> parts, LocalDate on) {
        List<Tranche> hanging = hangingTranches.of(milestone, on);
        Map<Tranche, Quantity> chosen = new LinkedHashMap<>();
        List<Part> sorted = parts.stream()
                .sorted(Comparator.comparing(Part::commitment).thenComparing(Part::tranche))
                .toList();
        for (Part part : sorted) {
            Tranche tranche = hanging.stream()
                    .filter(each -> each.commitment().equals(part.commitment())
                            && each.number() == part.tranche()
                            && each.quantity().unit().equals(part.unit()))
                    .findFirst()
                    .orElseThrow(() -> Rejected.field(
                            "parts",
                            MilestoneReason.PARTS_MISMATCH,
                            "No tranche " + part.tranche() + " of " + part.commitment() + " hangs on " + milestone.ref()
                                    + "."));
            chosen.put(tranche, part.quantity());
        }
        return chosen;
    }

    private void follow(Turn turn, Occasion occasion) {
        Milestone milestone = occasion.milestone();
        releaseTranche.lock(milestone.ref(), milestone.commitmentsNamed());
        List<Consequence> consequences = milestone.consequences();
        for (int i = 0; i < consequences.size(); i++) {
            Consequence consequence = consequences.get(i);
            if (consequence.on() == turn) {
                String told = effects.of(consequence).carryOut(consequence, occasion);
                milestone.carriedOut(new CarriedOut(i, occasion.on(), told, now.instant()));
            }
        }
    }
}
