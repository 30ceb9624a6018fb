package covenant.platform.json;

import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.kernel.Unit;
import covenant.kernel.Words;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Answers as JSON. */
public final class JsonText {

    /** One for all requests: left alone the server builds one per request, which costs seven eighths of the speed. */
    public static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig()
            .withNullValues(true)
            .withSerializers(
                    new RecordSerializer(),
                    new WordSerializer(),
                    new RefSerializer(),
                    new UnitSerializer(),
                    new StatedDateSerializer(),
                    new InstantSerializer()));

    // Always six decimals, as in the canonical form of an entry, so that equal instants are equal text.
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private JsonText() {}

    public static String of(Object answer) {
        return JSONB.toJson(answer);
    }

    /** UTF-8. */
    public static byte[] bytes(Object answer) {
        return of(answer).getBytes(StandardCharsets.UTF_8);
    }

    // JSON-B finds a serializer by the type argument of its class, raw, so each value has a class of its own.
    @SuppressWarnings("rawtypes")
    private static final class WordSerializer implements JsonbSerializer<Enum> {
        @Override
        public void serialize(Enum constant, JsonGenerator json, SerializationContext context) {
            json.write(Words.of(constant));
        }
    }

    private abstract static class Plain<T> implements JsonbSerializer<T> {
        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.write(value.toString());
        }
    }

    private static final class RefSerializer extends Plain<Ref> {}

    private static final class UnitSerializer extends Plain<Unit> {}

    private static final class StatedDateSerializer extends Plain<StatedDate> {}

    private static final class InstantSerializer implements JsonbSerializer<Instant> {
        @Override
        public void serialize(Instant instant, JsonGenerator json, SerializationContext context) {
            json.write(MICROSECONDS.format(instant));
        }
    }
}
