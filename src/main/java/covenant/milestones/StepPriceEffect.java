package covenant.milestones;

import covenant.agreements.ChangeClause;
import covenant.agreements.Clause;
import covenant.agreements.Price;
import covenant.approvals.Change;
import covenant.kernel.Quantity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;

/** Steps the price that a clause asks. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StepPriceEffect extends ClauseEffect {

    @Override
    public ConsequenceKind brings() {
        return ConsequenceKind.STEP_PRICE;
    }

    @Override
    boolean waits(Clause clause, Consequence consequence) {
        Price asked = clause.price(EVER);
        return clause.endsOn(EVER) == null
                && asked != null
                && asked.quantity().unit().equals(price(consequence).unit());
    }

    @Override
    String complaint() {
        return "has ended, or asks no price in that unit";
    }

    @Override
    public Optional<Change> shown(Consequence consequence) {
        return Optional.of(Change.added("price of clause " + clause(consequence), price(consequence)));
    }

    @Override
    boolean change(ChangeClause changeClause, Consequence consequence, Occasion occasion) {
        return changeClause.stepPrice(clause(consequence), price(consequence), occasion.on(), occasion.because());
    }

    @Override
    String told() {
        return "The clause asks its new price";
    }

    private static Quantity price(Consequence consequence) {
        return Objects.requireNonNull(consequence.stepsTo());
    }
}
