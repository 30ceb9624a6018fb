package covenant.approvals;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import java.util.List;

/** Keeps a proposal's changes as JSON text. */
public class ChangesConverter implements AttributeConverter<List<Change>, String> {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Override
    public String convertToDatabaseColumn(List<Change> changes) {
        return JSON.toJson(changes.toArray(Change[]::new));
    }

    @Override
    public List<Change> convertToEntityAttribute(String json) {
        return List.of(JSON.fromJson(json, Change[].class));
    }
}
