package covenant.milestones;

import covenant.journal.Stage;
import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import covenant.sources.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a condition can ask, answered as of one date, as known at one instant. */
interface World {

    AsOf asOf();

    /** What a stage of a commitment holds; empty when nothing of it is booked in that unit. */
    Optional<Quantity> held(Ref commitment, Stage stage, Unit unit);

    /** The latest values of a measure, newest first, at most so many. */
    List<Measured> latest(Ref subject, Measure measure, int most);

    /** What was last reported of an event. */
    Optional<LastReport> report(Ref event);

    /** When a party certified a text; empty while it has not. */
    Optional<LocalDate> certifiedOn(Ref party, String text);

    /** The state that a milestone has; empty when there is no such milestone. */
    Optional<MilestoneStanding> standing(Ref milestone);

    /** How a milestone's own condition stands; unknown when following it would go in a circle. */
    Evaluation conditionOf(Ref milestone);
}
