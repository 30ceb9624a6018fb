package covenant.pools;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Text;
import covenant.kernel.Unit;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * Commitments that one usage may count towards. It is proposed by one person and counts when another approves it; after that it
 * never changes, so that every drawdown was divided by the policy that stands on it.
 */
@Entity
public class Pool {

    @Id
    private String ref;

    private String title;

    @Enumerated(EnumType.STRING)
    private PoolCounting counting;

    private Unit unit;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "pool_member", joinColumns = @JoinColumn(name = "pool"))
    @OrderColumn(name = "position")
    private List<PoolMember> members;

    private long approvalId;
    private @Nullable Instant signedAt;
    private Instant recordedAt;

    @Version
    private int version;

    protected Pool() {}

    Pool(NewPool pool, Unit unit, long approvalId, Instant at) {
        this.ref = pool.ref().value();
        this.title = Text.required(pool.title(), 300);
        this.counting = pool.counting();
        this.unit = unit;
        this.members = new ArrayList<>(pool.members());
        this.approvalId = approvalId;
        this.recordedAt = at;
    }

    void sign(Instant at) {
        this.signedAt = at;
    }

    public Ref ref() {
        return new Ref(ref);
    }

    public String title() {
        return title;
    }

    public PoolCounting counting() {
        return counting;
    }

    public Unit unit() {
        return unit;
    }

    /** In the order in which they are filled. */
    public List<PoolMember> members() {
        return List.copyOf(members);
    }

    public long approvalId() {
        return approvalId;
    }

    public @Nullable Instant signedAt() {
        return signedAt;
    }

    /** Whether the reading knows it as signed. */
    public boolean known(AsOf asOf) {
        return signedAt != null && asOf.knows(signedAt);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public int version() {
        return version;
    }
}
