package covenant.pools;

import covenant.approvals.Approval;
import covenant.approvals.ApprovalKind;
import covenant.approvals.Decided;
import covenant.commitments.Commitments;
import covenant.commitments.Overage;
import covenant.journal.Authority;
import covenant.journal.Entry;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.settlement.NewSettlement;
import covenant.settlement.SettleTogether;
import covenant.settlement.SettlementKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts a drawdown towards the members of its pool: at once, or when a second person approves it (rules G5 and G6). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CountPoolDrawdown implements Decided {

    @Inject
    private Pools pools;

    @Inject
    private Commitments commitments;

    @Inject
    private SettleTogether settleTogether;

    @Override
    public boolean decides(ApprovalKind kind) {
        return kind == ApprovalKind.DRAW_ON_POOL;
    }

    // What the members owe is reckoned again when it is approved.
    @Override
    public @Nullable Integer targetVersion(Approval approval) {
        return null;
    }

    @Override
    public void approved(Approval approval) {
        count(pools.proposed(approval.id()), Authority.of(approval));
    }

    @Override
    public void rejected(Approval approval) {
        // Nothing was posted.
    }

    /** @throws Rejected {@link PoolReason#POOL_UNKNOWN}, {@link PoolReason#POOL_NOT_SIGNED}, {@link PoolReason#POOL_UNIT_DIFFERS} */
    Pool check(NewPoolDrawdown drawdown) {
        Pool pool = pools.requireSigned(drawdown.pool());
        if (!pool.unit().equals(drawdown.quantity().unit())) {
            throw Rejected.field(
                    "quantity/unit",
                    PoolReason.POOL_UNIT_DIFFERS,
                    pool.ref() + " pools commitments in " + pool.unit() + ".");
        }
        return pool;
    }

    /** Posts it by one entry. @throws Rejected {@link PoolReason}, and the settlement's and the journal's reasons */
    PoolDrawdown count(NewPoolDrawdown drawdown, Authority authority) {
        Pool pool = check(drawdown);
        Map<Ref, Quantity> parts =
                new Allocation(pool.counting(), members(pool, drawdown), drawdown.quantity()).parts();
        Entry entry = settleTogether.settle(
                parts.entrySet().stream()
                        .map(part -> new NewSettlement(
                                part.getKey(),
                                SettlementKind.DRAWDOWN,
                                part.getValue(),
                                drawdown.effectiveOn(),
                                drawdown.memo(),
                                drawdown.key()))
                        .toList(),
                authority);
        PoolDrawdown counted = new PoolDrawdown(entry.number(), drawdown, parts, entry.recordedAt());
        pools.add(counted);
        return counted;
    }

    // Locked in the order of their references, so that two drawdowns never wait for each other.
    private List<Allocation.Member> members(Pool pool, NewPoolDrawdown drawdown) {
        Map<Ref, Quantity> rooms = new HashMap<>();
        pool.members().stream()
                .map(PoolMember::commitment)
                .sorted()
                .forEach(ref -> rooms.put(ref, settleTogether.room(ref, drawdown.effectiveOn())));
        return pool.members().stream()
                .map(member -> new Allocation.Member(
                        member.commitment(),
                        member.weight(),
                        Objects.requireNonNull(rooms.get(member.commitment())),
                        isOverdrawn(member.commitment(), drawdown.effectiveOn())))
                .toList();
    }

    private boolean isOverdrawn(Ref member, LocalDate on) {
        return commitments.overage(commitments.require(member), on) == Overage.ALLOWED;
    }
}
