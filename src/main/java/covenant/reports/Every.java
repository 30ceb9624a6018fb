package covenant.reports;

import covenant.kernel.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A whole list, page by page. */
final class Every {

    static final int PAGE = 2000;

    private Every() {}

    /** @param page reads up to {@link #PAGE} items after a cursor, which is empty at the start */
    static <T> List<T> of(Function<String, Slice<T>> page) {
        List<T> all = new ArrayList<>();
        @Nullable String after = "";
        while (after != null) {
            Slice<T> slice = page.apply(after);
            all.addAll(slice.items());
            after = slice.next();
        }
        return all;
    }
}
