package covenant.milestones;

import covenant.journal.Stage;
import covenant.kernel.AsOf;
import covenant.kernel.Interval;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import covenant.sources.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a condition can ask, answered as of one date, as known at one instant. */
interface World {

    AsOf asOf();

    /** The window in which quantities and prices are measured; null where all of them count. */
    @Nullable
    Interval window();

    /**
     * What a stage of a commitment holds, or, with a window, what came into it within that; empty when nothing of it is
     * booked in that unit.
     */
    Optional<Held> held(Ref commitment, Stage stage, Unit unit);

    /** The latest values of a measure, with a window of those that were observed within it, newest first, at most so many. */
    List<Measured> latest(Ref subject, Measure measure, int most);

    /** What was last reported of an event. */
    Optional<LastReport> report(Ref event);

    /** What a party certified last about a text; empty while it has said nothing. */
    Optional<LastCertificate> certificate(Ref party, String text);

    /** When a power was exercised; empty while it was not. */
    Optional<LocalDate> exercisedOn(Ref power);

    /** The state that a milestone has; empty when there is no such milestone. */
    Optional<MilestoneStanding> standing(Ref milestone);

    /** How a milestone's own condition stands; unknown when following it would go in a circle. */
    Evaluation conditionOf(Ref milestone);
}
