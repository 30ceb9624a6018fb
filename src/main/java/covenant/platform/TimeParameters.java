package covenant.platform;

import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose book, as of when, as known when: what the parameters of a page's address say. A parameter that cannot be read
 * gives a fault and counts as not given, so that a mistyped address still shows a page.
 *
 * @param book the party asked for; null when every party's book is asked for, or none is given
 * @param everybody whether every party's book is asked for, rather than none given
 * @param on the effective date asked for; null for today
 * @param knownAt the instant asked for; null for now
 * @param faults what could not be read, as sentences
 */
record TimeParameters(
        @Nullable Ref book,
        boolean everybody,
        @Nullable LocalDate on,
        @Nullable Instant knownAt,
        List<String> faults) {

    static final String BOOK = "book";
    static final String AS_OF = "asOf";
    static final String KNOWN_AT = "knownAt";

    /** No reference contains it, so it can stand for all of them. */
    static final String EVERYBODY = "*";

    /** @param parameter gives a parameter's value, or null */
    static TimeParameters read(Function<String, @Nullable String> parameter, Now now) {
        List<String> faults = new ArrayList<>();
        boolean everybody = EVERYBODY.equals(parameter.apply(BOOK));
        return new TimeParameters(
                everybody ? null : value(BOOK, parameter, Ref::new, faults),
                everybody,
                value(AS_OF, parameter, LocalDate::parse, faults),
                value(KNOWN_AT, parameter, text -> instant(text, now), faults),
                List.copyOf(faults));
    }

    AsOf asOf(Now now) {
        return new AsOf(
                Optional.ofNullable(on).orElseGet(now::today),
                Optional.ofNullable(knownAt).orElseGet(now::known));
    }

    /** Whether somebody could mistake it for today's view as known now. */
    boolean isPast(Now now) {
        return knownAt != null || !Optional.ofNullable(on).orElseGet(now::today).equals(now.today());
    }

    /** The parameters that were given and could be read, in the form in which they go on. */
    Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        if (everybody || book != null) {
            given.put(BOOK, book == null ? EVERYBODY : book.value());
        }
        if (on != null) {
            given.put(AS_OF, on.toString());
        }
        if (knownAt != null) {
            given.put(KNOWN_AT, knownAt.toString());
        }
        return given;
    }

    /** A path with these parameters added to those that it has. */
    String addedTo(String path) {
        String query = given().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        int fragment = path.indexOf('#');
        String before = fragment < 0 ? path : path.substring(0, fragment);
        String after = fragment < 0 ? "" : path.substring(fragment);
        return query.isEmpty() ? path : before + (before.contains("?") ? "&" : "?") + query + after;
    }

    private static <T> @Nullable T value(
            String name, Function<String, @Nullable String> parameter, Function<String, T> parse, List<String> faults) {
        String text = parameter.apply(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return parse.apply(text.strip());
        } catch (DateTimeException unreadable) {
            faults.add("'" + Text.excerpt(text) + "' is not a time that can be asked for; it is left out.");
        } catch (Rejected unreadable) {
            faults.add(unreadable.detail());
        }
        return null;
    }

    /** An instant as links carry it, or a local time as a browser's input gives it. */
    private static Instant instant(String text, Now now) {
        Instant instant = text.endsWith("Z")
                ? Instant.parse(text)
                : LocalDateTime.parse(text).atZone(now.zone()).toInstant();
        return now.known(instant);
    }
}
