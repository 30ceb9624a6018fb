package covenant.platform.http;

import covenant.kernel.KernelReason;
import covenant.kernel.Reason;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.kernel.Unit;
import covenant.kernel.Words;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of paths and queries as what they are. What is no reference or number names nothing in a path and
 * is answered 404; in a query it is answered 400.
 */
@Provider
public class ParameterTypes implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> TYPES = Map.of(
            Ref.class, Ref::new,
            Unit.class, Unit::new,
            LocalDate.class, ParameterTypes::date,
            Instant.class, ParameterTypes::instant,
            Boolean.class, ParameterTypes::flag,
            Long.class, ParameterTypes::number);

    /**
     * Reads a query parameter of any other type.
     *
     * @return null when it is left out
     * @throws Rejected {@link HttpReason#PARAMETER_MALFORMED}
     */
    public static <T> @Nullable T read(String name, @Nullable String text, Function<String, T> parse) {
        return text == null ? null : inQuery(name, text, parse);
    }

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> rawType, @Nullable Type genericType, Annotation @Nullable [] annotations) {
        Function<String, ?> parse = rawType.isEnum() ? text -> word(rawType, text) : TYPES.get(rawType);
        if (parse == null) {
            return null;
        }
        Optional<String> query = Arrays.stream(annotations == null ? new Annotation[0] : annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst();
        return new Converter<>(
                text -> rawType.cast(query.isPresent() ? inQuery(query.get(), text, parse) : inPath(text, parse)));
    }

    private record Converter<T>(Function<String, T> parse) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            return parse.apply(text);
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }

    private static <T> T inQuery(String name, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (Rejected rejected) {
            throw new Rejected(HttpReason.PARAMETER_MALFORMED, "The parameter '" + name + "': " + rejected.detail());
        }
    }

    private static <T> T inPath(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (Rejected rejected) {
            throw new Rejected(HttpReason.PATH_UNKNOWN, "There is nothing at this path: " + rejected.detail());
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object word(Class<?> words, String text) {
        return Words.parse((Class) words, text);
    }

    // Four digits of a year, because no database holds what Java's own form allows.
    private static LocalDate date(String text) {
        return strictly(text, "[0-9]{4}-[0-9]{2}-[0-9]{2}", KernelReason.DATE_MALFORMED, LocalDate::parse);
    }

    private static Instant instant(String text) {
        return strictly(text, "[0-9]{4}-[0-9T:.+Z-]{1,36}", KernelReason.INSTANT_MALFORMED, Instant::parse);
    }

    private static Boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new Rejected(
                    HttpReason.PARAMETER_MALFORMED, "'" + Text.excerpt(text) + "' is neither true nor false.");
        }
        return Boolean.valueOf(text);
    }

    private static Long number(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new Rejected(HttpReason.PARAMETER_MALFORMED, "'" + Text.excerpt(text) + "' is not a whole number.");
        }
        return Long.valueOf(text);
    }

    private static <T> T strictly(String text, String form, Reason reason, Function<String, T> parse) {
        if (!text.matches(form)) {
            throw malformed(text, reason);
        }
        try {
            return parse.apply(text);
        } catch (DateTimeException noSuchTime) {
            throw malformed(text, reason);
        }
    }

    private static Rejected malformed(String text, Reason reason) {
        return new Rejected(reason, "'" + Text.excerpt(text) + "' cannot be read. " + reason.remedy());
    }
}
