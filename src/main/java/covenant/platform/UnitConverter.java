package covenant.platform;

import covenant.kernel.Unit;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a unit as its code. */
@Converter(autoApply = true)
public class UnitConverter implements AttributeConverter<@Nullable Unit, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Unit unit) {
        return unit == null ? null : unit.code();
    }

    @Override
    public @Nullable Unit convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : new Unit(code);
    }
}
