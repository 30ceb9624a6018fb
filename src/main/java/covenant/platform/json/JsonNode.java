package covenant.platform.json;

import java.util.List;
import java.util.Map;

/** A JSON value as it was sent. Numbers stay text: nobody computes what a client makes up. */
sealed interface JsonNode {

    /** What a person calls it. */
    String type();

    record Obj(Map<String, JsonNode> members) implements JsonNode {
        @Override
        public String type() {
            return "an object";
        }
    }

    record Arr(List<JsonNode> items) implements JsonNode {
        @Override
        public String type() {
            return "an array";
        }
    }

    record Str(String text) implements JsonNode {
        @Override
        public String type() {
            return "a string";
        }
    }

    record Num(String text) implements JsonNode {
        @Override
        public String type() {
            return "a number";
        }
    }

    record Bool(boolean value) implements JsonNode {
        @Override
        public String type() {
            return "true or false";
        }
    }

    record Null() implements JsonNode {
        @Override
        public String type() {
            return "null";
        }
    }
}
