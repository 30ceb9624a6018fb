package covenant.journal.rest;

import covenant.journal.Entry;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The newest entry.
 *
 * @param number 0 before the first
 * @param hash null before the first
 * @param at when it was recorded; null before the first
 */
public record HeadJson(
        long number, @Nullable String hash, @Nullable Instant at) {

    static HeadJson of(Optional<Entry> head) {
        return head.map(entry -> new HeadJson(entry.number(), entry.hash(), entry.recordedAt()))
                .orElseGet(() -> new HeadJson(0, null, null));
    }
}
