package covenant.sources.web;

import covenant.kernel.Slice;
import covenant.platform.Asked;
import covenant.platform.TimeBar;
import covenant.sources.Event;
import covenant.sources.EventReport;
import covenant.sources.ReadEvents;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events there are: what may happen in the world, and what was last reported of it. */
@Named
@RequestScoped
public class EventsPage {

    private static final int PAGE = 50;

    @Inject
    private ReadEvents readEvents;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    private @Nullable Slice<Event> slice;

    /** @param latest the report that counts; null while nobody has said anything */
    public record Row(Event event, @Nullable EventReport latest) {}

    public List<Row> rows() {
        return slice().items().stream()
                .map(event -> new Row(event, event.latest(timeBar.asOf()).orElse(null)))
                .toList();
    }

    public @Nullable String next() {
        return slice().next();
    }

    private Slice<Event> slice() {
        if (slice == null) {
            slice = readEvents.list(timeBar.asOf(), asked.after(), PAGE);
        }
        return slice;
    }
}
