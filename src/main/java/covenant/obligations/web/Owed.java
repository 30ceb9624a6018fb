package covenant.obligations.web;

import covenant.commitments.CommitmentAsOf;
import covenant.commitments.ReadCommitments;
import covenant.kernel.AsOf;
import covenant.kernel.Qualifier;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.Words;
import covenant.obligations.Obligation;
import covenant.platform.MarksBeside;
import covenant.sources.Mark;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Why what an obligation counts is no plain figure: it may be the whole of a commitment, or a part of it. */
@RequestScoped
class Owed {

    @Inject
    private ReadCommitments readCommitments;

    List<Mark> marks(Obligation obligation, AsOf asOf) {
        Stated quantity = obligation.quantity();
        Ref commitment = obligation.commitment();
        if (quantity == null || quantity.quantity() == null) {
            return List.of();
        }
        if (commitment == null) {
            return own(quantity);
        }
        CommitmentAsOf promised = readCommitments.one(commitment, asOf);
        return quantity.equals(promised.promised()) ? promised.marks() : MarksBeside.ofPart(promised.marks());
    }

    private static List<Mark> own(Stated quantity) {
        return quantity.qualifier() == Qualifier.EXACT
                ? List.of()
                : List.of(Mark.of(Mark.Kind.APPROXIMATE, Words.plain(quantity.qualifier())));
    }
}
