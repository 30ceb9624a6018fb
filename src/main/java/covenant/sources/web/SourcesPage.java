package covenant.sources.web;

import covenant.kernel.Slice;
import covenant.platform.Asked;
import covenant.platform.TimeBar;
import covenant.sources.ReadSources;
import covenant.sources.Source;
import covenant.sources.SourceKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sources there are. */
@Named
@RequestScoped
public class SourcesPage {

    private static final int PAGE = 50;

    @Inject
    private ReadSources readSources;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    private @Nullable SourceKind kind;
    private @Nullable Slice<Source> slice;

    @PostConstruct
    void read() {
        kind = asked.word("kind", "Kind", SourceKind.class);
    }

    public List<Source> sources() {
        return slice().items();
    }

    public @Nullable String next() {
        return slice().next();
    }

    public List<Asked.Chip> chips() {
        return asked.chips();
    }

    public List<Asked.Option> kinds() {
        return asked.options("kind", SourceKind.values());
    }

    private Slice<Source> slice() {
        if (slice == null) {
            slice = readSources.list(kind, timeBar.asOf(), asked.after(), PAGE);
        }
        return slice;
    }
}
