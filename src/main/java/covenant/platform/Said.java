package covenant.platform;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.sources.Citation;
import covenant.sources.Claim;
import covenant.sources.ClaimFilter;
import covenant.sources.Conflict;
import covenant.sources.ReadClaims;
import covenant.sources.ReadConflicts;
import covenant.sources.ReadSources;
import covenant.sources.Source;
import covenant.sources.Subject;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said about a thing, for the tags {@code whoSays} and {@code conflicts}: who says so, where, and what cannot all hold. */
@Named
@RequestScoped
public class Said {

    private static final int MOST = 100;
    private static final int FOREMOST = 6;

    @Inject
    private ReadClaims readClaims;

    @Inject
    private ReadConflicts readConflicts;

    @Inject
    private ReadSources readSources;

    @Inject
    private PartyNames partyNames;

    @Inject
    private TimeBar timeBar;

    private final Map<String, List<Conflict>> conflicts = new HashMap<>();
    private final Map<String, List<Line>> lines = new HashMap<>();
    private final Map<Ref, Optional<Source>> sources = new HashMap<>();

    /** @param stands the readings of the thing's conflicts that it speaks for */
    public record Line(Claim claim, List<Stand> stands) {}

    /** That a claim speaks for a reading. @param booked whether it is the reading that the book carries */
    public record Stand(Ref conflict, String label, boolean booked) {}

    /**
     * The claims about a thing: those that speak for a booked reading, those that speak for another, and the rest.
     *
     * @param subject for example {@code commitment:AWS-SPEND}
     */
    public List<Line> claims(String subject) {
        return lines.computeIfAbsent(subject, this::read);
    }

    /** The first few of them, for a page that is about more than claims. */
    public List<Line> foremost(String subject) {
        return claims(subject).stream().limit(FOREMOST).toList();
    }

    /** The conflicts about a thing. @param subject for example {@code commitment:AWS-SPEND} */
    public List<Conflict> conflicts(String subject) {
        return conflicts.computeIfAbsent(
                subject,
                about -> readConflicts
                        .list(Subject.parse(about), timeBar.asOf(), "", MOST)
                        .items());
    }

    /** Where it stands, as a person says it: {@code Network World, line 9}, and at how many other places. */
    public String place(Claim claim) {
        Citation first = claim.citations().get(0);
        int others = claim.citations().size() - 1;
        return place(first) + (others == 0 ? "" : " and " + others + (others == 1 ? " other" : " others"));
    }

    /** The line of the source in which it stands first, from the root of the application. */
    public String path(Claim claim) {
        Citation first = claim.citations().get(0);
        return "/sources/source.xhtml?ref=" + first.source() + "#line-" + first.line();
    }

    /** What the source is called in which it stands first. */
    public String title(Claim claim) {
        return source(claim.citations().get(0).source()).map(Source::title).orElse("");
    }

    private String place(Citation citation) {
        return source(citation.source())
                        .map(Source::publisher)
                        .map(partyNames::of)
                        .orElse(citation.source().value())
                + ", line " + citation.line();
    }

    private List<Line> read(String subject) {
        return readClaims.list(ClaimFilter.about(Subject.parse(subject)), timeBar.asOf(), "", MOST).items().stream()
                .map(claim -> new Line(claim, stands(claim, subject)))
                .sorted(Comparator.comparing(Said::rank))
                .toList();
    }

    private static int rank(Line line) {
        if (line.stands().stream().anyMatch(Stand::booked)) {
            return 0;
        }
        return line.stands().isEmpty() ? 2 : 1;
    }

    private List<Stand> stands(Claim claim, String subject) {
        return conflicts(subject).stream()
                .flatMap(conflict -> conflict.readings().stream()
                        .filter(reading -> reading.claims().contains(claim.ref()))
                        .map(reading -> new Stand(
                                conflict.ref(),
                                reading.label(),
                                conflict.booked(timeBar.asOf()).equals(reading.label()))))
                .toList();
    }

    private Optional<Source> source(Ref ref) {
        return sources.computeIfAbsent(ref, wanted -> {
            try {
                return Optional.of(readSources.one(wanted, timeBar.asOf()));
            } catch (Rejected unknown) {
                return Optional.empty();
            }
        });
    }
}
