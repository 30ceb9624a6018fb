package covenant.sources;

import covenant.evidence.KeepEvidence;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Reports that an event had, or had not, occurred. Moves nothing by itself; a milestone that waits for it may. */
@Stateless
@AllowedTo(Role.PREPARER)
public class ReportEvent {

    @Inject
    private Events events;

    @Inject
    private Claims claims;

    @Inject
    private KeepEvidence keepEvidence;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Adds the report to those that are there.
     *
     * @throws Rejected {@link SourceReason#EVENT_UNKNOWN}, {@link SourceReason#NAMED_CLAIM_UNKNOWN}
     */
    public Event report(Ref event, NewEventReport report) {
        Event reported = events.requireLocked(event);
        if (report.claim() != null && claims.find(report.claim()).isEmpty()) {
            throw Rejected.field(
                    "claim", SourceReason.NAMED_CLAIM_UNKNOWN, "There is no claim " + report.claim() + ".");
        }
        reported.report(
                report, keepEvidence.keep(report.evidence()), actor.get().name(), now.instant());
        return reported;
    }
}
