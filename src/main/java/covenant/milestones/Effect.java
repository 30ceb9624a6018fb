package covenant.milestones;

import covenant.approvals.Change;
import covenant.kernel.Faults;
import java.util.Optional;

/**
 * What brings one kind of consequence about. There is one for each kind; {@link CarryOut} finds it and asks it once, in the
 * transaction that changes the milestone's state (rule M17).
 */
interface Effect {

    ConsequenceKind brings();

    /**
     * Notes why a milestone cannot have such a consequence: what it names is not there, or does not wait for it.
     *
     * @param field of the consequence
     */
    void check(NewMilestone milestone, Consequence consequence, Faults faults, String field);

    /** What a proposal shows of it; empty where that is told otherwise. */
    Optional<Change> shown(Consequence consequence);

    /**
     * Brings it about. What waits no longer, because something else came first, is passed over: a milestone is never held up
     * by it.
     *
     * @return what became of it, for people
     */
    String carryOut(Consequence consequence, Occasion occasion);
}
