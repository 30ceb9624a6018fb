package covenant.platform.json;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a record's components in their order; left alone JSON-B sorts them by name and drops nulls (rule T5). */
final class RecordSerializer implements JsonbSerializer<Record> {

    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .filter(accessor -> !accessor.isAnnotationPresent(JsonbTransient.class))
                    .peek(accessor -> accessor.setAccessible(true))
                    .toList();
        }
    };

    @Override
    public void serialize(Record written, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        COMPONENTS.get(written.getClass()).forEach(component -> {
            Object value = value(component, written);
            // What is frequent goes straight, past JSON-B's search for a serializer.
            if (value == null) {
                json.writeNull(component.getName());
            } else if (value instanceof String text) {
                json.write(component.getName(), text);
            } else if (value instanceof Integer number) {
                json.write(component.getName(), number);
            } else {
                context.serialize(component.getName(), value, json);
            }
        });
        json.writeEnd();
    }

    private static @Nullable Object value(Method component, Record owner) {
        try {
            return component.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(component.toString(), impossible);
        }
    }
}
