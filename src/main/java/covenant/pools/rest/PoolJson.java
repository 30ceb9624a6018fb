package covenant.pools.rest;

import covenant.kernel.Ref;
import covenant.kernel.Unit;
import covenant.platform.http.Versioned;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.pools.NewPool;
import covenant.pools.Pool;
import covenant.pools.PoolCounting;
import covenant.pools.PoolMember;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Commitments that one usage may count towards.
 *
 * @param counting how a drawdown counts towards them
 * @param members in the order in which they are filled
 * @param signedAt when it was approved; null while it awaits that
 * @param approval of its signing
 */
public record PoolJson(
        Ref ref,
        String title,
        PoolCounting counting,
        Unit unit,
        List<Member> members,
        @Nullable Instant signedAt,
        long approval,
        Instant recordedAt,
        int version)
        implements Versioned {

    /** One of them. @param weight null where it goes by what each owes, or in full or in order */
    public record Member(Ref commitment, @Nullable Integer weight) {}

    static PoolJson of(Pool pool) {
        return new PoolJson(
                pool.ref(),
                pool.title(),
                pool.counting(),
                pool.unit(),
                pool.members().stream()
                        .map(member -> new Member(member.commitment(), member.weight()))
                        .toList(),
                pool.signedAt(),
                pool.approvalId(),
                pool.recordedAt(),
                pool.version());
    }

    static NewPool read(Members members) {
        Field<Ref> ref = members.required("ref", Ref::new);
        Field<String> title = members.requiredText("title", 300);
        Field<PoolCounting> counting = members.word("counting", PoolCounting.class);
        Field<List<PoolMember>> pooled = members.objects("members", PoolJson::readMember);
        return members.make(() -> new NewPool(ref.get(), title.get(), counting.get(), pooled.get()));
    }

    private static PoolMember readMember(Members members) {
        Field<Ref> commitment = members.required("commitment", Ref::new);
        Field<Integer> weight = members.integer("weight", 1, PoolMember.HEAVIEST);
        return members.make(() -> new PoolMember(commitment.get(), weight.orNull()));
    }
}
