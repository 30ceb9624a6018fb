package covenant.sources;

import covenant.kernel.Faults;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.parties.Parties;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Records a claim. Needs one person, because it promises nothing. */
@Stateless
@AllowedTo(Role.PREPARER)
public class RecordClaim {

    @Inject
    private Claims claims;

    @Inject
    private Sources sources;

    @Inject
    private Parties parties;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Records it.
     *
     * @throws Rejected {@link SourceReason#REFERENCE_TAKEN}, {@link SourceReason#CITATION_MISSING},
     *     {@link SourceReason#SPEAKER_UNKNOWN}, {@link SourceReason#NAMED_SOURCE_UNKNOWN}
     */
    public Claim record(NewClaim claim) {
        if (claims.find(claim.ref()).isPresent()) {
            throw Rejected.field(
                    "ref", SourceReason.REFERENCE_TAKEN, "A claim " + claim.ref() + " is recorded already.");
        }
        Claim recorded = new Claim(claim, actor.get().name(), now.instant());
        refuseUnknown(claim);
        claims.add(recorded);
        return recorded;
    }

    private void refuseUnknown(NewClaim claim) {
        Faults faults = new Faults();
        faults.check(
                claim.speaker() == null || parties.find(claim.speaker()).isPresent(),
                "speaker",
                SourceReason.SPEAKER_UNKNOWN,
                "There is no party " + claim.speaker() + ".");
        for (int i = 0; i < claim.citations().size(); i++) {
            Ref source = claim.citations().get(i).source();
            faults.check(
                    sources.find(source).isPresent(),
                    "citations/" + i,
                    SourceReason.NAMED_SOURCE_UNKNOWN,
                    "There is no source " + source + ".");
        }
        faults.refuseIfAny();
    }
}
