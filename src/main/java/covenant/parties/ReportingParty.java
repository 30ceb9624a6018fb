package covenant.parties;

import covenant.kernel.Ref;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Whose book it is where a reader chooses no other. There is at most one. */
@Entity
class ReportingParty {

    @Id
    private boolean onlyRow;

    private Ref party;

    protected ReportingParty() {}

    ReportingParty(Ref party) {
        this.onlyRow = true;
        this.party = party;
    }

    Ref party() {
        return party;
    }

    void change(Ref chosen) {
        this.party = chosen;
    }
}
