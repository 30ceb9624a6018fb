package covenant.sources.web;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.platform.TimeBar;
import covenant.sources.Citation;
import covenant.sources.Claim;
import covenant.sources.Conflict;
import covenant.sources.ReadClaims;
import covenant.sources.ReadConflicts;
import covenant.sources.ReadSources;
import covenant.sources.Reading;
import covenant.sources.Source;
import covenant.sources.SourceReason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One claim: who says what, where it stands, and with what it cannot hold together. */
@Named
@RequestScoped
public class ClaimPage {

    @Inject
    private ReadClaims readClaims;

    @Inject
    private ReadSources readSources;

    @Inject
    private ReadConflicts readConflicts;

    @Inject
    private TimeBar timeBar;

    private String ref = "";

    @SuppressWarnings("NullAway.Init")
    private Claim claim;

    /** Where it stands. */
    public record Place(Citation citation, Source source) {}

    /** A reading for which it speaks. @param booked whether the book carries it */
    public record Support(Conflict conflict, Reading reading, boolean booked) {}

    /** @throws Rejected {@link SourceReason#CLAIM_UNKNOWN} also for one that the reading does not know */
    public void load() {
        claim = readClaims.one(new Ref(ref), timeBar.asOf());
    }

    public Claim claim() {
        return claim;
    }

    public List<Place> places() {
        return claim.citations().stream()
                .map(citation -> new Place(citation, readSources.one(citation.source(), timeBar.asOf())))
                .toList();
    }

    public List<Support> supports() {
        return readConflicts.naming(claim.ref(), timeBar.asOf()).stream()
                .flatMap(conflict -> conflict.readings().stream()
                        .filter(reading -> reading.claims().contains(claim.ref()))
                        .map(reading -> new Support(
                                conflict, reading, reading.label().equals(conflict.booked(timeBar.asOf())))))
                .toList();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }
}
