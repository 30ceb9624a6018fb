package covenant.reports;

import covenant.journal.Stage;
import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import covenant.kernel.Stated;
import covenant.kernel.Words;
import covenant.sources.Mark;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes the JSON of reports member by member, in an order that never depends on a library or on a hash. Amounts are
 * strings, and a member without a value is null.
 */
final class Json {

    private static final JsonBuilderFactory BUILDERS = jakarta.json.Json.createBuilderFactory(Map.of());

    private final JsonObjectBuilder members = BUILDERS.createObjectBuilder();

    static Json object() {
        return new Json();
    }

    static Json of(Quantity quantity) {
        return object().with("amount", quantity.text()).with("unit", quantity.unit());
    }

    static Json of(Stated stated) {
        return object().with("qualifier", stated.qualifier())
                .with("amount", text(stated.quantity()))
                .with("upper", text(stated.upper()))
                .with("unit", stated.unit());
    }

    static Json of(Mark mark) {
        return object().with("kind", mark.kind())
                .with("reason", mark.reason())
                .with("conflict", mark.conflict())
                .with("range", range(mark))
                .with("directionInConflict", mark.directionInConflict());
    }

    static Json of(Sum sum) {
        return object().with("amount", sum.isUndisclosed() ? null : sum.booked().text())
                .with("low", sum.isUndisclosed() ? null : sum.low().text())
                .with("high", sum.isUndisclosed() ? null : sum.high().text())
                .with("unit", sum.unit())
                .with("undisclosed", sum.undisclosed())
                .with("marks", sum.marks(), Json::of);
    }

    static Json of(AsOf asOf) {
        return object().with("asOf", asOf.on()).with("knownAt", asOf.knownAt());
    }

    /** The five stages and what is promised, as a position has them. */
    static Json stages(Function<Stage, Quantity> in) {
        Json stages = object().with("promised", in.apply(Stage.PROMISED).text());
        Stage.OF_A_UNIT.forEach(
                stage -> stages.with(Words.of(stage), in.apply(stage).text()));
        return stages;
    }

    /** A text, a date, a reference or a word; null stays null. */
    Json with(String name, @Nullable Object value) {
        if (value == null) {
            members.addNull(name);
        } else if (value instanceof Json json) {
            members.add(name, json.members);
        } else if (value instanceof Integer number) {
            members.add(name, number);
        } else if (value instanceof Boolean flag) {
            members.add(name, flag);
        } else {
            members.add(name, value instanceof Enum<?> word ? Words.of(word) : value.toString());
        }
        return this;
    }

    <T> Json with(String name, List<T> values, Function<T, Json> each) {
        JsonArrayBuilder array = BUILDERS.createArrayBuilder();
        values.forEach(value -> array.add(each.apply(value).members));
        members.add(name, array);
        return this;
    }

    Json texts(String name, List<?> values) {
        JsonArrayBuilder array = BUILDERS.createArrayBuilder();
        values.forEach(value -> array.add(value.toString()));
        members.add(name, array);
        return this;
    }

    /** Without white space. */
    String text() {
        JsonValue value = members.build();
        return value.toString();
    }

    private static @Nullable Json range(Mark mark) {
        Quantity one = mark.low() == null ? mark.high() : mark.low();
        return one == null
                ? null
                : object().with("low", text(mark.low()))
                        .with("high", text(mark.high()))
                        .with("unit", one.unit());
    }

    private static @Nullable String text(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.text();
    }
}
