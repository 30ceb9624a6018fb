package covenant.sources.web;

import covenant.evidence.Evidence;
import covenant.evidence.ReadEvidence;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.platform.TimeBar;
import covenant.sources.Claim;
import covenant.sources.ClaimFilter;
import covenant.sources.Conflict;
import covenant.sources.Mark;
import covenant.sources.Observation;
import covenant.sources.ReadClaims;
import covenant.sources.ReadConflicts;
import covenant.sources.ReadObservations;
import covenant.sources.SourceReason;
import covenant.sources.Subject;
import covenant.sources.SubjectKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One observation: what was measured, when, and who says so. */
@Named
@RequestScoped
public class ObservationPage {

    private static final int MOST = 200;

    @Inject
    private ReadObservations readObservations;

    @Inject
    private ReadClaims readClaims;

    @Inject
    private ReadConflicts readConflicts;

    @Inject
    private Undecided undecided;

    @Inject
    private ReadEvidence readEvidence;

    @Inject
    private TimeBar timeBar;

    private String ref = "";

    @SuppressWarnings("NullAway.Init")
    private Observation observation;

    private @Nullable List<Claim> claims;

    /** @throws Rejected {@link SourceReason#OBSERVATION_UNKNOWN} also for one that the reading does not know */
    public void load() {
        observation = readObservations.one(new Ref(ref), asOf());
    }

    public Observation observation() {
        return observation;
    }

    public List<Mark> marks() {
        return undecided.marks(observation.ref());
    }

    /** What supports it. */
    public List<Evidence> evidence() {
        return observation.evidence().stream().map(readEvidence::one).toList();
    }

    /** The claim that it rests on, and the claims that are about it. */
    public List<Claim> claims() {
        if (claims == null) {
            List<Claim> found = new ArrayList<>();
            Ref own = observation.claim();
            if (own != null) {
                found.add(readClaims.one(own, asOf()));
            }
            readClaims.list(ClaimFilter.about(subject()), asOf(), "", MOST).items().stream()
                    .filter(claim -> !claim.ref().equals(own))
                    .forEach(found::add);
            claims = found;
        }
        return claims;
    }

    public List<Conflict> conflicts() {
        return readConflicts.list(subject(), asOf(), "", MOST).items();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }

    private Subject subject() {
        return new Subject(SubjectKind.OBSERVATION, observation.ref());
    }

    private AsOf asOf() {
        return timeBar.asOf();
    }
}
