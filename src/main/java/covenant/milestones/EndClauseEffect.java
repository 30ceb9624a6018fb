package covenant.milestones;

import covenant.agreements.ChangeClause;
import covenant.agreements.Clause;
import covenant.approvals.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Ends a clause. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EndClauseEffect extends ClauseEffect {

    @Override
    public ConsequenceKind brings() {
        return ConsequenceKind.END_CLAUSE;
    }

    @Override
    boolean waits(Clause clause, Consequence consequence) {
        return clause.endsOn(EVER) == null;
    }

    @Override
    String complaint() {
        return "has ended, or its end is decided already";
    }

    @Override
    public Optional<Change> shown(Consequence consequence) {
        return Optional.of(new Change("clause " + clause(consequence), "holds", "ended"));
    }

    @Override
    boolean change(ChangeClause changeClause, Consequence consequence, Occasion occasion) {
        return changeClause.end(clause(consequence), occasion.on(), occasion.because());
    }

    @Override
    String told() {
        return "The clause no longer holds";
    }
}
