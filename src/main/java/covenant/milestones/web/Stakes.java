package covenant.milestones.web;

import covenant.commitments.CommitmentAsOf;
import covenant.commitments.ReadCommitments;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.milestones.Consequence;
import covenant.milestones.Milestone;
import covenant.platform.MarksBeside;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Reads what rides on milestones. */
@RequestScoped
class Stakes {

    @Inject
    private ReadCommitments readCommitments;

    /** The tranches that a milestone releases, in the order of its consequences. */
    List<Riding> on(Milestone milestone, AsOf asOf) {
        return milestone.consequences().stream()
                .map(Consequence::commitment)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(commitment -> of(milestone, commitment, asOf).stream())
                .toList();
    }

    private List<Riding> of(Milestone milestone, Ref commitment, AsOf asOf) {
        CommitmentAsOf promised = readCommitments.one(commitment, asOf);
        List<Integer> released = milestone.tranchesReleased(commitment);
        return readCommitments.tranches(commitment, asOf).stream()
                .filter(tranche -> released.contains(tranche.number()))
                .map(tranche -> new Riding(promised, tranche, MarksBeside.ofPart(promised.marks())))
                .toList();
    }
}
