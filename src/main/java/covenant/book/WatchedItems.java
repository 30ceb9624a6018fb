package covenant.book;

import covenant.disputes.DisputeStage;
import covenant.disputes.NewDispute;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.milestones.ConditionJson;
import covenant.milestones.Consequence;
import covenant.milestones.LongStop;
import covenant.milestones.LongStopKind;
import covenant.milestones.NewMilestone;
import covenant.milestones.Timing;
import covenant.obligations.Due;
import covenant.obligations.DueKind;
import covenant.obligations.NewObligation;
import covenant.obligations.ObligationKind;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the file's milestones, obligations and disputes are read. */
final class WatchedItems {

    // Text everywhere in the file, but numbers in a condition.
    private static final Set<String> NUMBERS = Set.of("count", "average_over");

    private WatchedItems() {}

    static NewMilestone milestone(Node item) {
        return new NewMilestone(
                item.ref("ref"),
                item.ref("agreement"),
                item.text("title"),
                ConditionJson.read(object(item.raw("condition"))),
                new Timing(
                        longStop(item),
                        item.has("notice_days") ? item.number("notice_days") : null,
                        null,
                        null,
                        null,
                        null),
                item.textOr("evidence", ""),
                item.findDate("since"),
                item.textOr("note", ""),
                Stream.concat(
                                item.nodes("releases").stream().map(WatchedItems::release),
                                item.values("consequences", Consequence::other).stream())
                        .toList());
    }

    static NewObligation obligation(Node item) {
        return new NewObligation(
                item.ref("ref"),
                item.ref("agreement"),
                item.findRef("clause"),
                item.findRef("commitment"),
                item.ref("obligor"),
                item.findRef("obligee"),
                item.word("kind", ObligationKind.class),
                item.text("title"),
                due(item),
                item.has("unit") ? item.stated(item.unit()) : nothingToCount(item),
                item.find("owner"),
                item.textOr("evidence", ""),
                item.textOr("note", ""));
    }

    static NewDispute dispute(Node item) {
        return new NewDispute(
                item.ref("ref"),
                item.text("title"),
                item.ref("claimant"),
                item.word("stage", DisputeStage.class),
                item.text("subject"),
                item.text("basis"),
                item.findDate("since"),
                item.findDate("filed_on"),
                Set.copyOf(item.values("respondents", Ref::new)),
                Set.copyOf(item.values("clauses", Ref::new)),
                Set.copyOf(item.values("commitments", Ref::new)),
                item.textOr("note", ""));
    }

    // The file says "undisclosed" of a duty that has no unit; there is nothing to count, so there is no quantity.
    private static @Nullable Stated nothingToCount(Node item) {
        item.has("qualifier");
        return null;
    }

    private static Consequence release(Node item) {
        Consequence release = Consequence.release(item.ref("commitment"), item.number("tranche"));
        item.refuseUnread();
        return release;
    }

    private static LongStop longStop(Node item) {
        if (item.isMapping("long_stop")) {
            Node date = item.node("long_stop");
            LongStop longStop = LongStop.on(date.date("date").last());
            date.refuseUnread();
            return longStop;
        }
        return new LongStop(item.word("long_stop", LongStopKind.class), null);
    }

    private static Due due(Node item) {
        String recurrence = item.find("recurrence");
        StatedDate startsOn = item.findDate("starts_on");
        if (item.isMapping("due")) {
            Node date = item.node("due");
            Due due = Due.on(date.date("date"));
            date.refuseUnread();
            return due;
        }
        return new Due(
                item.word("due", DueKind.class),
                null,
                recurrence,
                startsOn == null ? null : startsOn.first(),
                null,
                null,
                null);
    }

    private static JsonObject object(Map<?, ?> mapping) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        mapping.forEach((key, value) -> object.add(key.toString(), value(key.toString(), value)));
        return object.build();
    }

    private static JsonValue value(String key, Object value) {
        if (value instanceof Map<?, ?> mapping) {
            return object(mapping);
        }
        if (value instanceof List<?> list) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            list.forEach(each -> array.add(value(key, each)));
            return array.build();
        }
        String text = value.toString();
        return NUMBERS.contains(key) && text.matches("[0-9]{1,9}")
                ? Json.createValue(Integer.parseInt(text))
                : Json.createValue(text);
    }
}
