package covenant.platform.json;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A JSON value as it was sent. Numbers stay text: nobody computes what a client makes up. */
sealed interface JsonNode {

    /** What a person calls it. */
    String type();

    /** The same for a feature that reads a tree of its own. */
    JsonValue toJsonp();

    record Obj(Map<String, JsonNode> members) implements JsonNode {
        @Override
        public String type() {
            return "an object";
        }

        @Override
        public JsonObject toJsonp() {
            JsonObjectBuilder object = Json.createObjectBuilder();
            members.forEach((name, member) -> object.add(name, member.toJsonp()));
            return object.build();
        }
    }

    record Arr(List<JsonNode> items) implements JsonNode {
        @Override
        public String type() {
            return "an array";
        }

        @Override
        public JsonValue toJsonp() {
            JsonArrayBuilder array = Json.createArrayBuilder();
            items.forEach(item -> array.add(item.toJsonp()));
            return array.build();
        }
    }

    record Str(String text) implements JsonNode {
        @Override
        public String type() {
            return "a string";
        }

        @Override
        public JsonValue toJsonp() {
            return Json.createValue(text);
        }
    }

    record Num(String text) implements JsonNode {
        @Override
        public String type() {
            return "a number";
        }

        @Override
        public JsonValue toJsonp() {
            return Json.createValue(new BigDecimal(text));
        }
    }

    record Bool(boolean value) implements JsonNode {
        @Override
        public String type() {
            return "true or false";
        }

        @Override
        public JsonValue toJsonp() {
            return value ? JsonValue.TRUE : JsonValue.FALSE;
        }
    }

    record Null() implements JsonNode {
        @Override
        public String type() {
            return "null";
        }

        @Override
        public JsonValue toJsonp() {
            return JsonValue.NULL;
        }
    }
}
