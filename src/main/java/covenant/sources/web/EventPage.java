package covenant.sources.web;

import covenant.evidence.Evidence;
import covenant.evidence.ReadEvidence;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.platform.TimeBar;
import covenant.sources.Claim;
import covenant.sources.ClaimFilter;
import covenant.sources.Event;
import covenant.sources.EventReport;
import covenant.sources.ReadClaims;
import covenant.sources.ReadEvents;
import covenant.sources.SourceReason;
import covenant.sources.Subject;
import covenant.sources.SubjectKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One event, with everything that was reported of it. */
@Named
@RequestScoped
public class EventPage {

    private static final int MOST = 200;

    @Inject
    private ReadEvents readEvents;

    @Inject
    private ReadClaims readClaims;

    @Inject
    private ReadEvidence readEvidence;

    @Inject
    private TimeBar timeBar;

    private String ref = "";

    @SuppressWarnings("NullAway.Init")
    private Event event;

    private @Nullable List<Claim> claims;

    /** @throws Rejected {@link SourceReason#EVENT_UNKNOWN} also for one that the reading does not know */
    public void load() {
        event = readEvents.one(new Ref(ref), asOf());
    }

    public Event event() {
        return event;
    }

    /** The report that counts; null while nobody has said anything. */
    public @Nullable EventReport latest() {
        return event.latest(asOf()).orElse(null);
    }

    public List<EventReport> reports() {
        return event.reports(asOf());
    }

    /** What supports a report. */
    public List<Evidence> evidence(EventReport report) {
        return event.evidence(report).stream().map(readEvidence::one).toList();
    }

    public List<Claim> claims() {
        if (claims == null) {
            claims = readClaims
                    .list(ClaimFilter.about(new Subject(SubjectKind.EVENT, event.ref())), asOf(), "", MOST)
                    .items();
        }
        return claims;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }

    private AsOf asOf() {
        return timeBar.asOf();
    }
}
