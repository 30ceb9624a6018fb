package covenant.platform;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a state looks: one tone for one word, on every page. The word itself is always written beside it. Whether a
 * condition is true or false is neither good nor bad by itself; what is missed or overdue is bad.
 */
public final class Tones {

    private static final Map<String, String> TONES = Map.ofEntries(
            Map.entry("met", "good"),
            Map.entry("true", "open"),
            Map.entry("approved", "good"),
            Map.entry("fulfilled", "good"),
            Map.entry("settled", "good"),
            Map.entry("exercised", "good"),
            Map.entry("adjudicated", "good"),
            Map.entry("in force", "good"),
            Map.entry("agrees", "good"),
            Map.entry("unknown", "warn"),
            Map.entry("provisional", "warn"),
            Map.entry("assumed", "warn"),
            Map.entry("awaiting", "warn"),
            Map.entry("due", "warn"),
            Map.entry("unsettled", "warn"),
            Map.entry("threatened", "warn"),
            Map.entry("suspended", "warn"),
            Map.entry("stale", "warn"),
            Map.entry("missed", "bad"),
            Map.entry("overdue", "bad"),
            Map.entry("rejected", "bad"),
            Map.entry("breached", "bad"),
            Map.entry("violated", "bad"),
            Map.entry("failed", "bad"),
            Map.entry("disabled", "bad"),
            Map.entry("open", "open"),
            Map.entry("partially fulfilled", "open"),
            Map.entry("armed", "open"),
            Map.entry("booked", "open"),
            Map.entry("firm", "open"),
            Map.entry("active", "open"));

    private Tones() {}

    /** The class of a state in the stylesheet: good, warn, bad, open or plain. */
    public static String of(@Nullable Object state) {
        return TONES.getOrDefault(Figures.words(state), "plain");
    }
}
