package covenant.platform.http;

import covenant.kernel.Slice;
import jakarta.json.bind.annotation.JsonbTransient;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A list, or part of one.
 *
 * @param items in the order of the list
 * @param next the reference or number of the last item if more follow; null at the end. It becomes a Link header.
 */
public record Items<T>(
        List<T> items,
        @JsonbTransient @Schema(hidden = true) @Nullable String next) {

    /** A list that has no pages. */
    public static <E, T> Items<T> of(List<E> all, Function<? super E, ? extends T> toJson) {
        return new Items<>(all.stream().<T>map(toJson).toList(), null);
    }

    public static <E, T> Items<T> of(Slice<E> slice, Function<? super E, ? extends T> toJson) {
        Slice<T> mapped = slice.map(toJson);
        return new Items<>(mapped.items(), mapped.next());
    }
}
