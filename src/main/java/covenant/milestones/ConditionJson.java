package covenant.milestones;

import covenant.journal.Stage;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import covenant.sources.Measure;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/**
 * The written form of a condition, as {@code docs/api.md} describes it. It is read by hand and strictly, because a member
 * that is passed over in silence could be the one on which a payment hangs (rule M9).
 */
public final class ConditionJson {

    static final int DEEPEST = 20;
    static final int LONGEST = 20_000;

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private ConditionJson() {}

    /**
     * Reads a condition.
     *
     * @throws Rejected {@link MilestoneReason#CONDITION_MALFORMED}, {@link MilestoneReason#CONDITION_TOO_LARGE} and the
     *     reasons of the values in it; its fault names the place as a JSON pointer from the root of the condition
     */
    public static Condition read(JsonObject json) {
        Condition condition = read(json, 1);
        if (text(condition).length() > LONGEST) {
            throw new Rejected(
                    MilestoneReason.CONDITION_TOO_LARGE,
                    "The condition is longer than " + LONGEST + " characters when written as JSON.");
        }
        return condition;
    }

    public static JsonObject write(Condition condition) {
        JsonObjectBuilder json = BUILDERS.createObjectBuilder().add("is", condition.is());
        if (condition instanceof Combination combination) {
            write(combination, json);
        } else if (condition instanceof Leaf leaf) {
            write(leaf, json);
        }
        return json.build();
    }

    static String text(Condition condition) {
        return write(condition).toString();
    }

    static Condition parse(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return read(reader.readObject(), 1);
        }
    }

    private static Condition read(JsonObject json, int depth) {
        if (depth > DEEPEST) {
            throw new Rejected(
                    MilestoneReason.CONDITION_TOO_LARGE, "The condition is nested deeper than " + DEEPEST + ".");
        }
        Members members = new Members(json);
        Condition condition = read(members, depth);
        members.refuseOthers();
        return condition;
    }

    private static Condition read(Members members, int depth) {
        String is = members.text("is");
        return switch (is) {
            case "all_of" -> new Combination.AllOf(parts(members, depth));
            case "any_of" -> new Combination.AnyOf(parts(members, depth));
            case "at_least" -> new Combination.AtLeast(members.number("count"), parts(members, depth));
            case "not" -> new Combination.Not(members.object("of", of -> read(of, depth + 1)));
            case "date_reached" -> new Leaf.DateReached(members.day("on"));
            case "quantity_reached" ->
                new Leaf.QuantityReached(
                        members.ref("commitment"), members.word("stage", Stage.class), members.quantity());
            case "price_reached" ->
                new Leaf.PriceReached(
                        members.ref("subject"),
                        members.word("measure", Measure.class),
                        members.quantity(),
                        members.number("average_over", 1));
            case "event_occurred" -> new Leaf.EventOccurred(members.ref("event"));
            case "certified_by" -> new Leaf.CertifiedBy(members.ref("party"), members.text("text"));
            case "milestone_met" -> new Leaf.MilestoneMet(members.ref("milestone"));
            case "power_exercised" -> new Leaf.PowerExercised(members.ref("power"));
            case "redacted" -> new Leaf.Redacted(members.text("note", ""));
            default -> throw members.malformed("is", "is no kind of condition");
        };
    }

    private static List<Condition> parts(Members members, int depth) {
        return members.objects("of", of -> read(of, depth + 1));
    }

    private static void write(Combination combination, JsonObjectBuilder json) {
        if (combination instanceof Combination.Not not) {
            json.add("of", write(not.of()));
            return;
        }
        if (combination instanceof Combination.AtLeast atLeast) {
            json.add("count", atLeast.count());
        }
        JsonArrayBuilder parts = BUILDERS.createArrayBuilder();
        combination.parts().forEach(part -> parts.add(write(part)));
        json.add("of", parts);
    }

    private static void write(Leaf leaf, JsonObjectBuilder json) {
        if (leaf instanceof Leaf.DateReached date) {
            json.add("on", date.on().toString());
        } else if (leaf instanceof Leaf.QuantityReached reached) {
            json.add("commitment", reached.commitment().value())
                    .add("stage", Words.of(reached.stage()))
                    .add("amount", reached.quantity().text())
                    .add("unit", reached.quantity().unit().code());
        } else if (leaf instanceof Leaf.PriceReached price) {
            json.add("subject", price.subject().value())
                    .add("measure", Words.of(price.measure()))
                    .add("amount", price.quantity().text())
                    .add("unit", price.quantity().unit().code())
                    .add("average_over", price.averageOver());
        } else if (leaf instanceof Leaf.EventOccurred occurred) {
            json.add("event", occurred.event().value());
        } else if (leaf instanceof Leaf.CertifiedBy certified) {
            json.add("party", certified.party().value()).add("text", certified.text());
        } else if (leaf instanceof Leaf.MilestoneMet met) {
            json.add("milestone", met.milestone().value());
        } else if (leaf instanceof Leaf.PowerExercised exercised) {
            json.add("power", exercised.power().value());
        } else if (leaf instanceof Leaf.Redacted redacted) {
            json.add("note", redacted.note());
        }
    }
}
