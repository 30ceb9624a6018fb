package covenant.pools.web;

import covenant.approvals.Approval;
import covenant.approvals.ReadApprovals;
import covenant.kernel.Faults;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Text;
import covenant.platform.Asked;
import covenant.platform.Figures;
import covenant.platform.PageRef;
import covenant.platform.SentOnce;
import covenant.platform.SentOnce.Done;
import covenant.platform.TimeBar;
import covenant.platform.TypedDay;
import covenant.pools.NewPoolDrawdown;
import covenant.pools.Pool;
import covenant.pools.PoolDrawdown;
import covenant.pools.PoolDrawn;
import covenant.pools.PoolReason;
import covenant.pools.ReadPools;
import covenant.pools.RecordPoolDrawdown;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/**
 * A pool with what was drawn at it, and the form that draws. It lives from the moment it is opened until it is left, with one
 * key, so that however often it is sent it posts once.
 */
@Named
@ViewScoped
public class PoolPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @Inject
    private ReadPools readPools;

    @Inject
    private ReadApprovals readApprovals;

    @Inject
    private RecordPoolDrawdown recordPoolDrawdown;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    @Inject
    private SentOnce sentOnce;

    private final HashMap<String, @Nullable String> fields = new HashMap<>();

    @PostConstruct
    void open() {
        fields.put("effectiveOn", timeBar.asOf().on().toString());
    }

    public Pool pool() {
        return readPools.one(PageRef.of(asked.text("ref"), PoolReason.POOL_UNKNOWN));
    }

    /** The approval that it awaits; null once it is signed. */
    public @Nullable Approval awaited() {
        return pool().signedAt() == null ? readApprovals.one(pool().approvalId()) : null;
    }

    /** What was drawn, the first first. */
    public List<PoolDrawdown> drawdowns() {
        return readPools.drawdowns(pool().ref(), timeBar.asOf(), 0, MOST).items();
    }

    /** The number of the entry that took a drawdown back, as the view sees it; null while it stands. */
    public @Nullable Long takenBackBy(PoolDrawdown drawdown) {
        return drawdown.takenBackBy(timeBar.asOf());
    }

    /** What of a drawdown counts towards a member; null where nothing does. */
    public @Nullable Quantity part(PoolDrawdown drawdown, Ref commitment) {
        return drawdown.parts().get(commitment);
    }

    /** What is typed, by field. */
    public Map<String, @Nullable String> fields() {
        return fields;
    }

    /** Records it, once, and shows what it counts towards. */
    public void record() {
        Faults faults = new Faults();
        Quantity quantity = faults.required(
                "quantity",
                fields.get("quantity"),
                text -> Quantity.of(text.strip(), pool().unit()).requirePositive());
        LocalDate on = faults.required("effectiveOn", fields.get("effectiveOn"), TypedDay::read);
        String memo = faults.required("memo", fields.get("memo"), text -> Text.required(text, 1000));
        faults.refuseIfAny();
        NewPoolDrawdown drawdown = new NewPoolDrawdown(
                pool().ref(),
                Objects.requireNonNull(quantity),
                Objects.requireNonNull(on),
                Objects.requireNonNull(memo),
                sentOnce.getKey());
        sentOnce.act(() -> new Done(
                "/pools/pool.xhtml?ref=" + drawdown.pool(), told(drawdown, recordPoolDrawdown.record(drawdown))));
    }

    private static String told(NewPoolDrawdown drawdown, PoolDrawn drawn) {
        String what = "drawdown of " + Figures.exact(drawdown.quantity());
        return drawn instanceof PoolDrawn.Posted posted
                ? "Entry " + posted.drawdown().entry() + " records a " + what + "."
                : "The " + what + " is above what one person records alone. It awaits approval "
                        + ((PoolDrawn.Awaits) drawn).approval().id() + ".";
    }
}
