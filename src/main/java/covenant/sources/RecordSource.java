package covenant.sources;

import covenant.kernel.Now;
import covenant.kernel.Rejected;
import covenant.parties.Parties;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Records a source. Needs one person, because it promises nothing. */
@Stateless
@AllowedTo(Role.PREPARER)
public class RecordSource {

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
     * @throws Rejected {@link SourceReason#REFERENCE_TAKEN}, {@link SourceReason#SHA256_MALFORMED},
     *     {@link SourceReason#PUBLISHER_UNKNOWN}
     */
    public Source record(NewSource source) {
        if (sources.find(source.ref()).isPresent()) {
            throw Rejected.field(
                    "ref", SourceReason.REFERENCE_TAKEN, "A source " + source.ref() + " is recorded already.");
        }
        Source recorded = new Source(source, actor.get().name(), now.instant());
        if (source.publisher() != null && parties.find(source.publisher()).isEmpty()) {
            throw Rejected.field(
                    "publisher", SourceReason.PUBLISHER_UNKNOWN, "There is no party " + source.publisher() + ".");
        }
        sources.add(recorded);
        return recorded;
    }
}
