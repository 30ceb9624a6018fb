package covenant.book;

import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Reason;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import covenant.kernel.Unit;
import covenant.kernel.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of the file that knows where it stands and which of its keys were read. Every scalar is text, as it stands in
 * the file: YAML's own idea of numbers and dates would lose the decimals of an amount and the precision of a date.
 */
final class Node {

    private final String place;
    private final Map<?, ?> values;
    private final Set<String> read = new HashSet<>();

    Node(String place, Object value) {
        if (!(value instanceof Map<?, ?> mapping)) {
            throw refused(place, BookReason.SHAPE_WRONG, "is not a mapping");
        }
        this.place = place;
        this.values = mapping;
    }

    /** Where it stands, for example {@code commitments/AWS-SPEND}. */
    String place() {
        return place;
    }

    boolean has(String key) {
        read.add(key);
        return values.get(key) != null;
    }

    String text(String key) {
        String text = find(key);
        if (text == null) {
            throw refused(place, BookReason.BOOK_KEY_MISSING, "has no '" + key + "'");
        }
        return text;
    }

    String textOr(String key, String otherwise) {
        String text = find(key);
        return text == null ? otherwise : text;
    }

    @Nullable
    String find(String key) {
        Object value = has(key) ? values.get(key) : null;
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            return text;
        }
        throw refused(place + "/" + key, BookReason.SHAPE_WRONG, "is not a single value");
    }

    Ref ref(String key) {
        return parsed(key, text(key), Ref::new);
    }

    @Nullable
    Ref findRef(String key) {
        String text = find(key);
        return text == null ? null : parsed(key, text, Ref::new);
    }

    StatedDate date(String key) {
        return parsed(key, text(key), StatedDate::new);
    }

    @Nullable
    StatedDate findDate(String key) {
        String text = find(key);
        return text == null ? null : parsed(key, text, StatedDate::new);
    }

    <E extends Enum<E>> E word(String key, Class<E> words) {
        return parsed(key, text(key), word -> Words.parse(words, word));
    }

    int number(String key) {
        return parsed(key, text(key), Integer::valueOf);
    }

    boolean flag(String key) {
        return "true".equals(find(key));
    }

    Quantity quantity() {
        return parsed("amount", text("amount"), amount -> Quantity.of(amount, text("unit")));
    }

    /** The quantity of {@code qualifier}, {@code amount}, {@code upper} and the unit handed in. */
    Stated stated(Unit unit) {
        Qualifier qualifier = word("qualifier", Qualifier.class);
        return at(() -> new Stated(qualifier, findQuantity("amount", unit), findQuantity("upper", unit), unit));
    }

    Unit unit() {
        return parsed("unit", text("unit"), Unit::new);
    }

    List<Node> nodes(String key) {
        List<?> list = list(key);
        return IntStream.range(0, list.size())
                .mapToObj(i -> new Node(place + "/" + key + "/" + name(list.get(i), i), list.get(i)))
                .toList();
    }

    /** The values of a list, each read from its text. */
    <T> List<T> values(String key, Function<String, T> parse) {
        return list(key).stream()
                .map(value -> parsed(key, value.toString(), parse))
                .toList();
    }

    Node node(String key) {
        Object value = has(key) ? values.get(key) : null;
        if (value == null) {
            throw refused(place, BookReason.BOOK_KEY_MISSING, "has no '" + key + "'");
        }
        return new Node(place + "/" + key, value);
    }

    /** The mapping under a key as it stands in the file. */
    Map<?, ?> raw(String key) {
        return node(key).values;
    }

    /** Whether the value under a key is a mapping rather than a single value. */
    boolean isMapping(String key) {
        return has(key) && values.get(key) instanceof Map;
    }

    /** Does what builds on this mapping, saying its place in whatever is refused. */
    <T> T at(Supplier<T> work) {
        try {
            return work.get();
        } catch (Rejected rejected) {
            throw rejected.detail().startsWith(LoadReferenceBook.FILE)
                    ? rejected
                    : new Rejected(rejected.reason(), LoadReferenceBook.FILE + " " + place + ": " + rejected.detail());
        }
    }

    /** @throws Rejected {@link BookReason#BOOK_KEY_UNKNOWN} when the mapping has a key that nobody read (rule B4) */
    void refuseUnread() {
        values.keySet().stream()
                .map(Object::toString)
                .filter(key -> !read.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw refused(place, BookReason.BOOK_KEY_UNKNOWN, "has an unknown key '" + Text.excerpt(key) + "'");
                });
    }

    private @Nullable Quantity findQuantity(String key, Unit unit) {
        String amount = find(key);
        return amount == null ? null : parsed(key, amount, digits -> Quantity.of(digits, unit));
    }

    private List<?> list(String key) {
        Object value = has(key) ? values.get(key) : null;
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw refused(place + "/" + key, BookReason.SHAPE_WRONG, "is not a list");
    }

    private <T> T parsed(String key, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (NumberFormatException notANumber) {
            throw refused(place + "/" + key, BookReason.SHAPE_WRONG, "is not a whole number");
        } catch (Rejected rejected) {
            throw refused(place + "/" + key, rejected.reason(), rejected.detail());
        }
    }

    private static Object name(Object value, int index) {
        Object ref = value instanceof Map<?, ?> mapping ? mapping.get("ref") : null;
        return ref == null ? index : ref;
    }

    private static Rejected refused(String place, Reason reason, String what) {
        return new Rejected(reason, LoadReferenceBook.FILE + " " + place + ": " + what);
    }
}
