package covenant.sources.web;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import covenant.platform.TimeBar;
import covenant.sources.Citation;
import covenant.sources.Claim;
import covenant.sources.ClaimFilter;
import covenant.sources.ReadClaims;
import covenant.sources.ReadSources;
import covenant.sources.Source;
import covenant.sources.SourceReason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One source, and what it says, line by line. */
@Named
@RequestScoped
public class SourcePage {

    private static final int PAGE = 500;

    @Inject
    private ReadSources readSources;

    @Inject
    private ReadClaims readClaims;

    @Inject
    private TimeBar timeBar;

    private String ref = "";

    @SuppressWarnings("NullAway.Init")
    private Source source;

    private @Nullable List<Line> lines;

    /** What is said on a line. @param number counted from 1 */
    public record Line(int number, List<Claim> claims) {}

    /** @throws Rejected {@link SourceReason#SOURCE_UNKNOWN} also for one that the reading does not know */
    public void load() {
        source = readSources.one(new Ref(ref), timeBar.asOf());
    }

    public Source source() {
        return source;
    }

    /** The lines on which something is said, in their order; a claim that cites several stands on each of them. */
    public List<Line> lines() {
        if (lines == null) {
            Map<Integer, List<Claim>> claims = new TreeMap<>();
            for (Claim claim : claims()) {
                claim.citations().stream()
                        .filter(citation -> citation.source().equals(source.ref()))
                        .map(Citation::line)
                        .distinct()
                        .forEach(line -> claims.computeIfAbsent(line, none -> new ArrayList<>())
                                .add(claim));
            }
            lines = claims.entrySet().stream()
                    .map(line -> new Line(line.getKey(), line.getValue()))
                    .toList();
        }
        return lines;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        String after = "";
        while (after != null) {
            Slice<Claim> slice =
                    readClaims.list(new ClaimFilter(null, null, source.ref(), null), timeBar.asOf(), after, PAGE);
            claims.addAll(slice.items());
            after = slice.next();
        }
        return claims;
    }
}
