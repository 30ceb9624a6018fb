package covenant.sources;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Slice;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to: what is known (C6), what comes after the cursor, and whatever filter is given. JPQL has no
 * optional condition, so its text is put together here, from constants only. The listed entity is called {@code x}.
 */
final class Narrowing {

    private final StringBuilder conditions = new StringBuilder(" where x.recordedAt <= :knownAt and x.ref > :after");
    private final Map<String, Object> values = new HashMap<>();

    Narrowing(AsOf asOf, String after) {
        values.put("knownAt", asOf.knownAt());
        values.put("after", after);
    }

    Narrowing to(String condition) {
        conditions.append(" and ").append(condition);
        return this;
    }

    /** Narrows to the condition on the parameter, unless its value is null. */
    Narrowing to(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            values.put(parameter, value);
            to(condition);
        }
        return this;
    }

    Narrowing about(@Nullable Subject subject) {
        if (subject == null) {
            return this;
        }
        values.put("subjectKind", subject.kind());
        return to(
                "exists (select s.ref from x.subjects s where s.kind = :subjectKind and s.ref = :subject)",
                "subject",
                subject.ref());
    }

    /** @param query makes the query from the conditions @param limit at most so many */
    <T> Slice<T> slice(Function<String, TypedQuery<T>> query, int limit, Function<T, Ref> ref) {
        TypedQuery<T> narrowed = query.apply(conditions + " order by x.ref").setMaxResults(limit + 1);
        values.forEach(narrowed::setParameter);
        return Slice.cut(
                narrowed.getResultList(), limit, item -> ref.apply(item).value());
    }
}
