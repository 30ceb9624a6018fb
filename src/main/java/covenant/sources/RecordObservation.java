package covenant.sources;

import covenant.evidence.KeepEvidence;
import covenant.kernel.Faults;
import covenant.kernel.Now;
import covenant.kernel.Rejected;
import covenant.parties.Parties;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Records an observation. Needs one person, because it is no promise. */
@Stateless
@AllowedTo(Role.PREPARER)
public class RecordObservation {

    @Inject
    private Observations observations;

    @Inject
    private Claims claims;

    @Inject
    private Parties parties;

    @Inject
    private KeepEvidence keepEvidence;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Records it.
     *
     * @throws Rejected {@link SourceReason#REFERENCE_TAKEN}, {@link SourceReason#NAMED_PARTY_UNKNOWN},
     *     {@link SourceReason#NAMED_CLAIM_UNKNOWN}
     */
    public Observation record(NewObservation observation) {
        if (observations.find(observation.ref()).isPresent()) {
            throw Rejected.field(
                    "ref",
                    SourceReason.REFERENCE_TAKEN,
                    "An observation " + observation.ref() + " is recorded already.");
        }
        Faults faults = new Faults();
        faults.check(
                parties.find(observation.subject()).isPresent(),
                "subject",
                SourceReason.NAMED_PARTY_UNKNOWN,
                "There is no party " + observation.subject() + ".");
        faults.check(
                observation.claim() == null || claims.find(observation.claim()).isPresent(),
                "claim",
                SourceReason.NAMED_CLAIM_UNKNOWN,
                "There is no claim " + observation.claim() + ".");
        faults.refuseIfAny();
        Observation recorded = new Observation(
                observation,
                keepEvidence.keep(observation.evidence()),
                actor.get().name(),
                now.instant());
        observations.add(recorded);
        return recorded;
    }
}
