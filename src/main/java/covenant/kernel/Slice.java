package covenant.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list, in the order of its cursor.
 *
 * @param next the cursor after the last item; null at the end of the list
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    /**
     * Cuts a list that was read with one item too many.
     *
     * @param read up to {@code limit + 1} items after the cursor
     */
    public static <T> Slice<T> cut(List<T> read, int limit, Function<T, String> cursor) {
        if (read.size() <= limit) {
            return new Slice<>(List.copyOf(read), null);
        }
        List<T> items = List.copyOf(read.subList(0, limit));
        return new Slice<>(items, cursor.apply(items.get(limit - 1)));
    }

    public <R> Slice<R> map(Function<? super T, ? extends R> each) {
        return new Slice<>(items.stream().<R>map(each).toList(), next);
    }
}
