package covenant.milestones;

import covenant.agreements.ChangeClause;
import covenant.agreements.Clause;
import covenant.approvals.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Lets a clause hold that waits for the milestone. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StartClauseEffect extends ClauseEffect {

    @Override
    public ConsequenceKind brings() {
        return ConsequenceKind.START_CLAUSE;
    }

    @Override
    boolean waits(Clause clause, Consequence consequence) {
        return clause.waits(EVER) && clause.endsOn(EVER) == null;
    }

    @Override
    String complaint() {
        return "does not wait for a start, or has ended";
    }

    @Override
    public Optional<Change> shown(Consequence consequence) {
        return Optional.of(new Change("clause " + clause(consequence), "waiting", "holds"));
    }

    @Override
    boolean change(ChangeClause changeClause, Consequence consequence, Occasion occasion) {
        return changeClause.start(clause(consequence), occasion.on(), occasion.because());
    }

    @Override
    String told() {
        return "The clause holds";
    }
}
