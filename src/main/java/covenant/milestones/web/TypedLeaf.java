package covenant.milestones.web;

import covenant.kernel.Faults;
import covenant.kernel.Rejected;
import covenant.milestones.Combination;
import covenant.milestones.Condition;
import covenant.milestones.ConditionJson;
import covenant.milestones.MilestoneReason;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a form as a condition. What is typed becomes its written form, so that it is refused for the same reasons as
 * over the API.
 *
 * @param is the kind of leaf
 * @param label what people call it
 * @param about the member that names what it looks at; empty where it looks at nothing
 * @param members the others that it has
 */
public record TypedLeaf(String is, String label, String about, List<String> members) {

    private static final String AVERAGE = "average_over";

    static final List<TypedLeaf> ALL = List.of(
            new TypedLeaf("date_reached", "a date is reached", "", List.of("on")),
            new TypedLeaf(
                    "quantity_reached", "a quantity is reached", "commitment", List.of("stage", "amount", "unit")),
            new TypedLeaf(
                    "price_reached", "a price is reached", "subject", List.of("measure", "amount", "unit", AVERAGE)),
            new TypedLeaf("event_occurred", "an event occurs", "event", List.of()),
            new TypedLeaf("certified_by", "a party certifies", "party", List.of("text")),
            new TypedLeaf("milestone_met", "another milestone is met", "milestone", List.of()),
            new TypedLeaf("power_exercised", "a power is exercised", "power", List.of()),
            new TypedLeaf("redacted", "something undisclosed", "", List.of("note")));

    public String getIs() {
        return is;
    }

    public String getLabel() {
        return label;
    }

    /**
     * Reads a row.
     *
     * @param field of the row, for its faults
     * @return null when it was refused
     */
    static @Nullable Condition read(Faults faults, String field, Map<String, @Nullable String> row) {
        TypedLeaf leaf = faults.required(field + "/is", row.get("is"), TypedLeaf::of);
        if (leaf == null) {
            return null;
        }
        Condition read =
                faults.read(field, () -> ConditionJson.read(leaf.json(row).build()));
        return read != null && "not".equals(row.get("negated")) ? new Combination.Not(read) : read;
    }

    private static TypedLeaf of(String is) {
        return ALL.stream()
                .filter(leaf -> leaf.is.equals(is))
                .findFirst()
                .orElseThrow(() -> new Rejected(
                        MilestoneReason.CONDITION_MALFORMED, MilestoneReason.CONDITION_MALFORMED.remedy()));
    }

    private JsonObjectBuilder json(Map<String, @Nullable String> row) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("is", is);
        if (!about.isEmpty()) {
            add(json, about, row.get("about"));
        }
        members.forEach(member -> add(json, member, row.get(member)));
        return json;
    }

    private static void add(JsonObjectBuilder json, String member, @Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return;
        }
        if (member.equals(AVERAGE) && text.matches("[0-9]{1,9}")) {
            json.add(member, Integer.parseInt(text));
        } else {
            json.add(member, text);
        }
    }
}
