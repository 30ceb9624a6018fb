package covenant.milestones;

import jakarta.persistence.AttributeConverter;

/** Keeps a condition as the JSON that it is written in. */
public class ConditionConverter implements AttributeConverter<Condition, String> {

    @Override
    public String convertToDatabaseColumn(Condition condition) {
        return ConditionJson.text(condition);
    }

    @Override
    public Condition convertToEntityAttribute(String json) {
        return ConditionJson.parse(json);
    }
}
