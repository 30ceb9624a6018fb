package covenant.platform.json;

import covenant.kernel.Faults;
import covenant.kernel.KernelReason;
import covenant.kernel.Quantity;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import covenant.kernel.Unit;
import covenant.kernel.Words;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of one JSON object, noting every fault with its place, and refuses them all at once in
 * {@link #make}. A member that is null counts as left out.
 *
 * <pre>{@code
 * Field<Ref> ref = members.required("ref", Ref::new);
 * Field<String> note = members.text("note", 2000);
 * return members.make(() -> new NewThing(ref.get(), note.or("")));
 * }</pre>
 */
public final class Members {

    private static final int MOST_ITEMS = 1000;

    private final Map<String, JsonNode> members;
    private final Set<String> asked = new HashSet<>();
    private final Faults faults = new Faults();

    Members(Map<String, JsonNode> members) {
        this.members = members;
    }

    /** A string that must be there and has a form of its own. */
    public <T> Field<T> required(String name, Function<String, T> parse) {
        if (!present(name)) {
            noteMissing(name);
            return new Field<>(null);
        }
        return new Field<>(string(name, parse));
    }

    /** As {@link #required}, for a string that may be left out. */
    public <T> Field<T> optional(String name, Function<String, T> parse) {
        return new Field<>(present(name) ? string(name, parse) : null);
    }

    /** One of a family of words that must be there. */
    public <E extends Enum<E>> Field<E> word(String name, Class<E> words) {
        return required(name, word -> Words.parse(words, word));
    }

    /** As {@link #word}, for a word that may be left out. */
    public <E extends Enum<E>> Field<E> optionalWord(String name, Class<E> words) {
        return optional(name, word -> Words.parse(words, word));
    }

    /** A single day that must be there. */
    public Field<LocalDate> day(String name) {
        return required(name, Members::dayOf);
    }

    /** A single day that may be left out. */
    public Field<LocalDate> optionalDay(String name) {
        return optional(name, Members::dayOf);
    }

    /** Text that must be there. */
    public Field<String> requiredText(String name, int longest) {
        return required(name, text -> Text.required(text, longest));
    }

    /** Text that may be left out. */
    public Field<String> text(String name, int longest) {
        return optional(name, text -> Text.optional(text, longest));
    }

    /** True or false, which may be left out. */
    public Field<Boolean> flag(String name) {
        if (!present(name)) {
            return new Field<>(null);
        }
        if (members.get(name) instanceof JsonNode.Bool bool) {
            return new Field<>(bool.value());
        }
        noteWrong(name, "true or false");
        return new Field<>(null);
    }

    /** As {@link #flag}, which must be there. */
    public Field<Boolean> requiredFlag(String name) {
        if (!present(name)) {
            noteMissing(name);
        }
        return flag(name);
    }

    /** A whole number that may be left out, both bounds included. */
    public Field<Integer> integer(String name, int least, int most) {
        if (!present(name)) {
            return new Field<>(null);
        }
        if (!(members.get(name) instanceof JsonNode.Num number)) {
            noteWrong(name, "a number");
            return new Field<>(null);
        }
        return new Field<>(faults.read(name, () -> whole(number.text(), least, most)));
    }

    /** As {@link #integer}, for a number that must be there. */
    public Field<Integer> requiredInteger(String name, int least, int most) {
        if (!present(name)) {
            noteMissing(name);
        }
        return integer(name, least, most);
    }

    /** An object that must be there. */
    public <T> Field<T> object(String name, Function<Members, T> reader) {
        if (!present(name)) {
            noteMissing(name);
        }
        return optionalObject(name, reader);
    }

    /** An object that may be left out. */
    public <T> Field<T> optionalObject(String name, Function<Members, T> reader) {
        if (!present(name)) {
            return new Field<>(null);
        }
        if (members.get(name) instanceof JsonNode.Obj object) {
            return new Field<>(faults.read(name, () -> reader.apply(new Members(object.members()))));
        }
        noteWrong(name, "an object");
        return new Field<>(null);
    }

    /** An object that must be there, and that its feature reads by itself. */
    public <T> Field<T> tree(String name, Function<JsonObject, T> reader) {
        return object(name, inner -> reader.apply(new JsonNode.Obj(inner.members).toJsonp()));
    }

    /** {@code {"amount": "12.50", "unit": "USD"}}, which must be there. */
    public Field<Quantity> quantity(String name) {
        return object(name, Members::readQuantity);
    }

    /** As {@link #quantity}, for one that may be left out. */
    public Field<Quantity> optionalQuantity(String name) {
        return optionalObject(name, Members::readQuantity);
    }

    /** A list of objects; one that is left out is empty. */
    public <T> Field<List<T>> objects(String name, Function<Members, T> reader) {
        return list(
                name,
                "an object",
                node -> node instanceof JsonNode.Obj object ? () -> reader.apply(new Members(object.members())) : null);
    }

    /** A list of strings that have a form of their own; one that is left out is empty. */
    public <T> Field<List<T>> strings(String name, Function<String, T> parse) {
        return list(
                name, "a string", node -> node instanceof JsonNode.Str text ? () -> parse.apply(text.text()) : null);
    }

    /** A list of single days; one that is left out is empty. */
    public Field<List<LocalDate>> days(String name) {
        return strings(name, Members::dayOf);
    }

    /**
     * Makes the value that the members describe.
     *
     * @throws Rejected with every fault of the fields, members that nobody asked for included
     */
    public <T> T make(Supplier<T> value) {
        members.keySet().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> faults.check(
                        false,
                        pointer(name),
                        JsonReason.UNKNOWN_MEMBER,
                        "There is no member '" + Text.excerpt(name) + "' here."));
        faults.refuseIfAny();
        return value.get();
    }

    private static Quantity readQuantity(Members members) {
        Field<String> amount = members.required("amount", text -> text);
        Field<Unit> unit = members.required("unit", Unit::new);
        return members.make(() -> at("amount", () -> Quantity.of(amount.get(), unit.get())));
    }

    /** Makes a value, any refusal of which is the fault of one field. */
    public static <T> T at(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (Rejected rejected) {
            throw rejected.faults().isEmpty() ? Rejected.field(field, rejected.reason(), rejected.detail()) : rejected;
        }
    }

    private static LocalDate dayOf(String text) {
        StatedDate date = new StatedDate(text);
        if (date.precision() != StatedDate.Precision.DAY) {
            throw new Rejected(KernelReason.DATE_MALFORMED, "'" + date + "' is not a single day.");
        }
        return date.first();
    }

    private boolean present(String name) {
        asked.add(name);
        JsonNode node = members.get(name);
        return node != null && !(node instanceof JsonNode.Null);
    }

    private <T> @Nullable T string(String name, Function<String, T> parse) {
        if (members.get(name) instanceof JsonNode.Str text) {
            return faults.read(name, () -> parse.apply(text.text()));
        }
        noteWrong(name, "a string");
        return null;
    }

    private <T> Field<List<T>> list(String name, String itemType, Function<JsonNode, @Nullable Supplier<T>> reading) {
        if (!present(name)) {
            return new Field<>(List.of());
        }
        if (!(members.get(name) instanceof JsonNode.Arr array)) {
            noteWrong(name, "an array");
            return new Field<>(null);
        }
        if (array.items().size() > MOST_ITEMS) {
            faults.check(
                    false, name, JsonReason.LIST_TOO_LONG, "'" + name + "' has more than " + MOST_ITEMS + " items.");
            return new Field<>(null);
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            JsonNode node = array.items().get(i);
            String place = name + "/" + i;
            Supplier<T> item = reading.apply(node);
            if (item == null) {
                noteWrong(place, itemType, node);
                continue;
            }
            T read = faults.read(place, item);
            if (read != null) {
                items.add(read);
            }
        }
        return new Field<>(items);
    }

    private static int whole(String digits, int least, int most) {
        int value = digits.matches("-?[0-9]{1,9}") ? Integer.parseInt(digits) : least - 1;
        if (value < least || value > most) {
            throw new Rejected(
                    JsonReason.NUMBER_OUT_OF_RANGE,
                    "'" + digits + "' is not a whole number from " + least + " to " + most + ".");
        }
        return value;
    }

    private void noteMissing(String name) {
        faults.check(false, name, KernelReason.FIELD_MISSING, "'" + name + "' is missing.");
    }

    private void noteWrong(String name, String expected) {
        noteWrong(name, expected, members.getOrDefault(name, new JsonNode.Null()));
    }

    private void noteWrong(String place, String expected, JsonNode actual) {
        faults.check(
                false,
                place,
                JsonReason.WRONG_TYPE,
                "'" + place + "' is " + actual.type() + " and should be " + expected + ".");
    }

    /** The name as a part of a JSON pointer. Source: RFC 6901, section 3. */
    private static String pointer(String name) {
        return Text.excerpt(name).replace("~", "~0").replace("/", "~1");
    }
}
