package covenant.sources.web;

import covenant.kernel.Slice;
import covenant.platform.Asked;
import covenant.platform.PartyNames;
import covenant.platform.TimeBar;
import covenant.sources.Claim;
import covenant.sources.ClaimFilter;
import covenant.sources.ClaimKind;
import covenant.sources.ReadClaims;
import covenant.sources.ReadSources;
import covenant.sources.Subject;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The claims there are: what somebody says, how, where, and of what. */
@Named
@RequestScoped
public class ClaimsPage {

    private static final int PAGE = 50;
    private static final int MOST_SOURCES = 500;

    @Inject
    private ReadClaims readClaims;

    @Inject
    private ReadSources readSources;

    @Inject
    private PartyNames partyNames;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    private ClaimFilter filter;

    private @Nullable Slice<Claim> slice;

    @PostConstruct
    void read() {
        filter = new ClaimFilter(
                asked.word("kind", "Kind", ClaimKind.class),
                asked.ref("speaker", "Speaker"),
                asked.ref("source", "Source"),
                asked.value("about", "About", Subject::parse));
    }

    public List<Claim> claims() {
        return slice().items();
    }

    public @Nullable String next() {
        return slice().next();
    }

    public List<Asked.Chip> chips() {
        return asked.chips();
    }

    public List<Asked.Option> kinds() {
        return asked.options("kind", ClaimKind.values());
    }

    public List<Asked.Option> speakers() {
        return partyNames.options(asked.text("speaker"));
    }

    public List<Asked.Option> sources() {
        return readSources.list(null, timeBar.asOf(), "", MOST_SOURCES).items().stream()
                .map(source -> asked.option("source", source.ref().value(), source.ref() + ", " + source.title()))
                .toList();
    }

    private Slice<Claim> slice() {
        if (slice == null) {
            slice = readClaims.list(filter, timeBar.asOf(), asked.after(), PAGE);
        }
        return slice;
    }
}
