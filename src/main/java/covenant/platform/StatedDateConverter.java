package covenant.platform;

import covenant.kernel.StatedDate;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a date as it was stated, so that its precision is not lost. */
@Converter(autoApply = true)
public class StatedDateConverter implements AttributeConverter<@Nullable StatedDate, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable StatedDate date) {
        return date == null ? null : date.text();
    }

    @Override
    public @Nullable StatedDate convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new StatedDate(text);
    }
}
