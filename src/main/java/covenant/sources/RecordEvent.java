package covenant.sources;

import covenant.kernel.Now;
import covenant.kernel.Rejected;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Records an event that somebody waits for. Whether it has occurred is reported by {@link ReportEvent}. */
@Stateless
@AllowedTo(Role.PREPARER)
public class RecordEvent {

    @Inject
    private Events events;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Records it, without any report.
     *
     * @throws Rejected {@link SourceReason#REFERENCE_TAKEN}
     */
    public Event record(NewEvent event) {
        if (events.find(event.ref()).isPresent()) {
            throw Rejected.field(
                    "ref", SourceReason.REFERENCE_TAKEN, "An event " + event.ref() + " is recorded already.");
        }
        Event recorded = new Event(event, actor.get().name(), now.instant());
        events.add(recorded);
        return recorded;
    }
}
