package covenant.milestones;

import covenant.agreements.ChangeClause;
import covenant.agreements.Clause;
import covenant.agreements.Clauses;
import covenant.kernel.AsOf;
import covenant.kernel.Faults;
import covenant.kernel.Ref;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Changes a signed clause. */
abstract class ClauseEffect implements Effect {

    /** Everything that is recorded of a clause, whatever day it is effective on. */
    static final AsOf EVER = new AsOf(LocalDate.MAX, Instant.MAX);

    @Inject
    private Clauses clauses;

    @Inject
    private ChangeClause changeClause;

    /** Whether the clause can still be changed so. */
    abstract boolean waits(Clause clause, Consequence consequence);

    /** Why it cannot, said of the clause: {@code does not wait for a start}. */
    abstract String complaint();

    /** @return whether that changed anything */
    abstract boolean change(ChangeClause changeClause, Consequence consequence, Occasion occasion);

    /** What was changed: {@code The clause holds}. */
    abstract String told();

    @Override
    public void check(NewMilestone milestone, Consequence consequence, Faults faults, String field) {
        Ref ref = clause(consequence);
        Optional<Clause> found = clauses.find(ref).filter(clause -> clause.signedAt() != null);
        faults.check(
                found.isPresent(),
                field + "/clause",
                MilestoneReason.MILESTONE_NAMES_UNKNOWN,
                "There is no clause " + ref + ", or it is not signed.");
        found.ifPresent(clause -> faults.check(
                waits(clause, consequence),
                field + "/clause",
                MilestoneReason.CONSEQUENCE_NOT_WAITING,
                "The clause " + ref + " " + complaint() + "."));
    }

    @Override
    public String carryOut(Consequence consequence, Occasion occasion) {
        return change(changeClause, consequence, occasion)
                ? told() + " from " + Wording.day(occasion.on()) + " on."
                : "The clause had changed before.";
    }

    static Ref clause(Consequence consequence) {
        return Objects.requireNonNull(consequence.clause());
    }
}
