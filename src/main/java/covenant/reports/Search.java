package covenant.reports;

import covenant.kernel.AsOf;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Searches the book by reference, title and text. */
@Stateless
@AllowedTo
public class Search {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 8;
    private static final int MOST_HITS = 20;

    @Inject
    private Findings findings;

    /**
     * What has every one of the words in its reference, its title or its text, capital or small.
     *
     * @param typed at most 200 characters, of which the first 8 words count; when it is blank nothing is found
     * @return the kinds of which something is found, in the order of {@link Findings}
     * @throws Rejected {@link covenant.kernel.KernelReason#TEXT_TOO_LONG},
     *     {@link covenant.kernel.KernelReason#TEXT_NOT_PRINTABLE}
     */
    public List<Found> by(String typed, AsOf asOf) {
        String text = Text.optional(typed, LONGEST).toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        return words.isEmpty()
                ? List.of()
                : findings.of(words, asOf, MOST_HITS).stream()
                        .filter(found -> !found.hits().isEmpty())
                        .toList();
    }
}
