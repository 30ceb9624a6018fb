package covenant.milestones;

import covenant.approvals.Change;
import covenant.kernel.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What people do themselves: it is only told. */
@ApplicationScoped
class WordsEffect implements Effect {

    @Override
    public ConsequenceKind brings() {
        return ConsequenceKind.OTHER;
    }

    @Override
    public void check(NewMilestone milestone, Consequence consequence, Faults faults, String field) {}

    @Override
    public Optional<Change> shown(Consequence consequence) {
        return Optional.of(Change.added("consequence", consequence.text()));
    }

    @Override
    public String carryOut(Consequence consequence, Occasion occasion) {
        return "It is for people to do.";
    }
}
