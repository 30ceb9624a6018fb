package covenant.platform;

import covenant.kernel.Ref;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a reference as its text. Here, because the kernel knows no database. */
@Converter(autoApply = true)
public class RefConverter implements AttributeConverter<@Nullable Ref, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Ref ref) {
        return ref == null ? null : ref.value();
    }

    @Override
    public @Nullable Ref convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new Ref(text);
    }
}
