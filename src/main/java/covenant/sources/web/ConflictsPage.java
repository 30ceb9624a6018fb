package covenant.sources.web;

import covenant.kernel.Slice;
import covenant.platform.Asked;
import covenant.platform.TimeBar;
import covenant.sources.Conflict;
import covenant.sources.ReadConflicts;
import covenant.sources.Subject;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conflicts there are: what cannot all hold, and which reading the book carries. */
@Named
@RequestScoped
public class ConflictsPage {

    private static final int PAGE = 50;

    @Inject
    private ReadConflicts readConflicts;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    private @Nullable Subject about;
    private @Nullable Slice<Conflict> slice;

    @PostConstruct
    void read() {
        about = asked.value("about", "About", Subject::parse);
    }

    public List<Conflict> conflicts() {
        return slice().items();
    }

    public @Nullable String next() {
        return slice().next();
    }

    public List<Asked.Chip> chips() {
        return asked.chips();
    }

    public long open() {
        return readConflicts.countOpen(timeBar.asOf());
    }

    private Slice<Conflict> slice() {
        if (slice == null) {
            slice = readConflicts.list(about, timeBar.asOf(), asked.after(), PAGE);
        }
        return slice;
    }
}
