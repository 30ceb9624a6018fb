package covenant.parties;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Chooses whose book it is where a reader chooses no other. It changes no figure, only whose side they are told from. */
@Stateless
@AllowedTo({Role.ADMIN, Role.PREPARER})
public class ChooseReportingParty {

    @Inject
    private Parties parties;

    /** @throws Rejected {@link PartyReason#PARTY_UNKNOWN} */
    public void choose(Ref party) {
        parties.require(party);
        parties.report(party);
    }
}
