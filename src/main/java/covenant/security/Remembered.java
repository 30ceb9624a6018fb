package covenant.security;

import covenant.kernel.Now;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A bounded memory of values that may be a little old, but never older than a change that was told. */
final class Remembered<K, V> {

    private final Map<K, Kept<V>> kept = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final Now now;
    private final Duration longest;
    private final int most;

    private record Kept<V>(V value, Instant until) {}

    Remembered(Now now, Duration longest, int most) {
        this.now = now;
        this.longest = longest;
        this.most = most;
    }

    /** The value remembered, or else the one that is read now. */
    V get(K key, Supplier<V> read) {
        Kept<V> found = kept.get(key);
        if (found != null && now.instant().isBefore(found.until())) {
            return found.value();
        }
        long before = changes.get();
        V value = read.get();
        // What was read before a change and arrives after it must not be kept.
        if (changes.get() == before) {
            put(key, value);
        }
        return value;
    }

    @Nullable
    V find(K key) {
        Kept<V> found = kept.get(key);
        return found != null && now.instant().isBefore(found.until()) ? found.value() : null;
    }

    void put(K key, V value) {
        Instant at = now.instant();
        if (kept.size() >= most) {
            kept.values().removeIf(old -> !at.isBefore(old.until()));
        }
        if (kept.size() >= most) {
            kept.clear();
        }
        kept.put(key, new Kept<>(value, at.plus(longest)));
    }

    void forget(K key) {
        changes.incrementAndGet();
        kept.remove(key);
    }

    int size() {
        return kept.size();
    }
}
