package covenant.milestones;

import covenant.kernel.Faults;
import covenant.kernel.KernelReason;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import covenant.kernel.Unit;
import covenant.kernel.Words;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The members of one node of a written condition, read one by one; what nobody has read is refused at the end. */
final class Members {

    private final JsonObject json;
    private final Set<String> unread;

    Members(JsonObject json) {
        this.json = json;
        this.unread = new LinkedHashSet<>(json.keySet());
    }

    String text(String name) {
        if (take(name) instanceof JsonString text) {
            return text.getString();
        }
        throw malformed(name, "is not a text");
    }

    String text(String name, String otherwise) {
        return json.containsKey(name) ? text(name) : otherwise;
    }

    int number(String name) {
        if (take(name) instanceof JsonNumber number) {
            try {
                return number.bigDecimalValue().intValueExact();
            } catch (ArithmeticException fractionOrTooLarge) {
                throw malformed(name, "is not a whole number");
            }
        }
        throw malformed(name, "is not a whole number");
    }

    int number(String name, int otherwise) {
        return json.containsKey(name) ? number(name) : otherwise;
    }

    Ref ref(String name) {
        String text = text(name);
        return at(name, () -> new Ref(text));
    }

    <E extends Enum<E>> E word(String name, Class<E> words) {
        String text = text(name);
        return at(name, () -> Words.parse(words, text));
    }

    LocalDate day(String name) {
        String text = text(name);
        StatedDate date = at(name, () -> new StatedDate(text));
        if (date.precision() != StatedDate.Precision.DAY) {
            throw Rejected.field(name, KernelReason.DATE_MALFORMED, "'" + date + "' is not a single day.");
        }
        return date.first();
    }

    /** The members {@code amount} and {@code unit} together. */
    Quantity quantity() {
        String amount = text("amount");
        String code = text("unit");
        Unit unit = at("unit", () -> new Unit(code));
        return at("amount", () -> Quantity.of(amount, unit).requirePositive());
    }

    <T> T object(String name, Function<JsonObject, T> read) {
        JsonValue value = take(name);
        return at(name, () -> read.apply(object(value)));
    }

    <T> List<T> objects(String name, Function<JsonObject, T> read) {
        JsonValue value = take(name);
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            throw malformed(name, "is not a list");
        }
        List<JsonValue> values = value.asJsonArray();
        return IntStream.range(0, values.size())
                .mapToObj(i -> at(name + "/" + i, () -> read.apply(object(values.get(i)))))
                .toList();
    }

    /** @throws Rejected {@link MilestoneReason#CONDITION_MALFORMED} at the first member that nobody has read */
    void refuseOthers() {
        for (String name : unread) {
            throw malformed(name, "does not belong here");
        }
    }

    Rejected malformed(String name, String complaint) {
        return Rejected.field(
                pointer(name),
                MilestoneReason.CONDITION_MALFORMED,
                "'" + Text.excerpt(name) + "' " + complaint + ": " + Text.excerpt(String.valueOf(json.get(name)))
                        + ".");
    }

    private JsonValue take(String name) {
        JsonValue value = json.get(name);
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            throw Rejected.field(name, KernelReason.FIELD_MISSING, "'" + name + "' is missing.");
        }
        unread.remove(name);
        return value;
    }

    private static JsonObject object(JsonValue value) {
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            throw new Rejected(MilestoneReason.CONDITION_MALFORMED, "A condition is an object.");
        }
        return value.asJsonObject();
    }

    /** Makes a value, any refusal of which is the fault of one field. */
    static <T> T at(String field, Supplier<T> value) {
        Faults faults = new Faults();
        T read = faults.read(field, value);
        faults.refuseIfAny();
        return Objects.requireNonNull(read);
    }

    // Source: RFC 6901, section 3.
    private static String pointer(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
