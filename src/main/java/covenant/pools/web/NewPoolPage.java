package covenant.pools.web;

import covenant.commitments.Commitment;
import covenant.commitments.CommitmentAsOf;
import covenant.commitments.CommitmentFilter;
import covenant.commitments.ReadCommitments;
import covenant.kernel.Faults;
import covenant.kernel.Ref;
import covenant.kernel.Text;
import covenant.kernel.Words;
import covenant.platform.FormRows;
import covenant.platform.SentOnce;
import covenant.platform.SentOnce.Done;
import covenant.platform.TimeBar;
import covenant.pools.NewPool;
import covenant.pools.PoolCounting;
import covenant.pools.PoolMember;
import covenant.pools.ProposePool;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The form that proposes a pool. It keeps what was typed until it is accepted. */
@Named
@ViewScoped
public class NewPoolPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @Inject
    private ProposePool proposePool;

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private TimeBar timeBar;

    @Inject
    private SentOnce sentOnce;

    private final HashMap<String, @Nullable String> fields = new HashMap<>();
    private final FormRows members = new FormRows();

    // A pool has two members at least.
    @PostConstruct
    void open() {
        members.add();
        members.add();
    }

    /** What was typed, by the name of its field. */
    public Map<String, @Nullable String> fields() {
        return fields;
    }

    /** The same for each member, in the order in which they are filled. */
    public FormRows members() {
        return members;
    }

    public List<PoolCounting> countings() {
        return Arrays.asList(PoolCounting.values());
    }

    /** Those that can be pooled. */
    public List<Commitment> commitments() {
        return readCommitments.list(CommitmentFilter.ALL, timeBar.asOf(), "", MOST).items().stream()
                .map(CommitmentAsOf::commitment)
                .filter(commitment -> commitment.endedOn() == null)
                .toList();
    }

    /** Proposes it, once, and leads to its page, which says what it awaits. */
    public void propose() {
        NewPool proposed = pool();
        sentOnce.act(() -> new Done(
                "/pools/pool.xhtml?ref=" + proposed.ref(),
                "Proposed as approval " + proposePool.propose(proposed).id()
                        + ". It counts when a second person approves it."));
    }

    private NewPool pool() {
        Faults faults = new Faults();
        Ref ref = faults.required("ref", fields.get("ref"), Ref::new);
        String title = faults.required("title", fields.get("title"), text -> Text.required(text, 300));
        PoolCounting counting =
                faults.required("counting", fields.get("counting"), word -> Words.parse(PoolCounting.class, word));
        List<@Nullable PoolMember> pooled = new ArrayList<>();
        for (int index : members.shown()) {
            pooled.add(member(faults, index));
        }
        faults.refuseIfAny();
        return new NewPool(
                Objects.requireNonNull(ref),
                Objects.requireNonNull(title),
                Objects.requireNonNull(counting),
                pooled.stream().map(Objects::requireNonNull).toList());
    }

    private @Nullable PoolMember member(Faults faults, int index) {
        Map<String, @Nullable String> row = members.row(index);
        String field = "members/" + index;
        Ref commitment = faults.required(field + "/commitment", row.get("commitment"), Ref::new);
        String weight = row.get("weight");
        return commitment == null ? null : faults.read(field, () -> new PoolMember(commitment, weight(weight)));
    }

    // What is no number is no weight either, and refused as one.
    private static @Nullable Integer weight(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.strip().matches("[0-9]{1,9}") ? Integer.valueOf(text.strip()) : 0;
    }
}
