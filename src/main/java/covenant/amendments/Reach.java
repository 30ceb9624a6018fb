package covenant.amendments;

import covenant.kernel.Ref;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** What an amendment would end and close besides its clauses. Kept whatever the second person decides. */
@Entity
@Table(name = "amendment_reach")
class Reach {

    @Id
    private long approvalId;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "amendment_ends_commitment", joinColumns = @JoinColumn(name = "approval_id"))
    @Column(name = "commitment")
    private Set<Ref> ends;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "amendment_closes_dispute", joinColumns = @JoinColumn(name = "approval_id"))
    @Column(name = "dispute")
    private Set<Ref> closes;

    protected Reach() {}

    Reach(long approvalId, PromiseChanges changes) {
        this.approvalId = approvalId;
        this.ends = new HashSet<>(changes.ends());
        this.closes = new HashSet<>(changes.closes());
    }

    /** The commitments that it ends, in the order in which they are locked. */
    List<Ref> ends() {
        return ends.stream().sorted().toList();
    }

    /** The disputes that it closes, in order of reference. */
    List<Ref> closes() {
        return closes.stream().sorted().toList();
    }
}
