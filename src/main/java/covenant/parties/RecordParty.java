package covenant.parties;

import covenant.kernel.Now;
import covenant.kernel.Rejected;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Records a party. Needs one person, because it promises nothing. */
@Stateless
@AllowedTo(Role.PREPARER)
public class RecordParty {

    @Inject
    private Parties parties;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Records it.
     *
     * @throws Rejected {@link PartyReason#PARTY_EXISTS}, {@link PartyReason#PARENT_UNKNOWN}, {@link PartyReason#LEI_TAKEN}
     */
    public Party record(NewParty party) {
        if (parties.find(party.ref()).isPresent()) {
            throw Rejected.field("ref", PartyReason.PARTY_EXISTS, "A party " + party.ref() + " is recorded already.");
        }
        if (party.parent() != null && parties.find(party.parent()).isEmpty()) {
            throw Rejected.field("parent", PartyReason.PARENT_UNKNOWN, "There is no party " + party.parent() + ".");
        }
        if (party.lei() != null && parties.hasLei(party.lei())) {
            throw Rejected.field(
                    "lei", PartyReason.LEI_TAKEN, "A party with the LEI " + party.lei() + " is recorded already.");
        }
        Party recorded = new Party(party, actor.get().name(), now.instant());
        parties.add(recorded);
        return recorded;
    }
}
