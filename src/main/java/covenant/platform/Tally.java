package covenant.platform;

import covenant.kernel.Words;
import covenant.sources.ClaimKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How many claims there are of each kind, in words. */
public final class Tally {

    private Tally() {}

    /** {@code 2 facts, 1 opinion}; {@code nothing} of none. */
    public static String of(List<ClaimKind> kinds) {
        return kinds.isEmpty()
                ? "nothing"
                : Arrays.stream(ClaimKind.values())
                        .filter(kinds::contains)
                        .map(kind -> count(
                                kinds.stream().filter(each -> each == kind).count(), Words.plain(kind)))
                        .collect(Collectors.joining(", "));
    }

    private static String count(long count, String word) {
        return count + " " + word + (count == 1 || word.equals("speculation") ? "" : "s");
    }
}
