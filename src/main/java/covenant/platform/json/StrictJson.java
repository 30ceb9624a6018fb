package covenant.platform.json;

import covenant.kernel.Rejected;
import covenant.kernel.Text;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON object from bytes and refuses whatever is not strictly one (rule T1). */
final class StrictJson {

    static final int MOST_BYTES = 1 << 20;
    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 40;

    // Made once: finding the JSON provider takes longer than reading a request.
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private final JsonParser parser;

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws Rejected a {@link JsonReason} that is malformed or too large */
    static JsonNode.Obj read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Rejected(JsonReason.BODY_TOO_LARGE, "The body has more than " + MOST_BYTES + " bytes.");
        }
        String text = decode(bytes);
        if (text.isBlank()) {
            throw new Rejected(JsonReason.BODY_MISSING, "The request has no body.");
        }
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            return new StrictJson(parser).document();
        } catch (JsonParsingException malformed) {
            throw new Rejected(
                    JsonReason.JSON_MALFORMED,
                    "The body is no JSON from line " + malformed.getLocation().getLineNumber() + ", column "
                            + malformed.getLocation().getColumnNumber() + " on.");
        } catch (JsonException | IllegalStateException malformed) {
            throw new Rejected(JsonReason.JSON_MALFORMED, "The body is no JSON.");
        }
    }

    // The parser would guess UTF-16 and UTF-32 from bytes, and replace what is no UTF-8.
    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Rejected(JsonReason.BODY_NOT_UTF8, "The body is not UTF-8.");
        }
    }

    private JsonNode.Obj document() {
        JsonNode root = value(parser.next(), 1);
        // Asking for more makes the parser look at what follows the value.
        if (parser.hasNext()) {
            throw new Rejected(JsonReason.JSON_MALFORMED, "Something follows the end of the JSON value.");
        }
        if (root instanceof JsonNode.Obj object) {
            return object;
        }
        throw new Rejected(JsonReason.BODY_NOT_AN_OBJECT, "The body is " + root.type() + " and should be an object.");
    }

    private JsonNode value(JsonParser.Event event, int depth) {
        return switch (event) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            case VALUE_STRING -> new JsonNode.Str(string());
            case VALUE_NUMBER -> new JsonNode.Num(number());
            case VALUE_TRUE -> new JsonNode.Bool(true);
            case VALUE_FALSE -> new JsonNode.Bool(false);
            case VALUE_NULL -> new JsonNode.Null();
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw new IllegalStateException("No value begins with " + event);
        };
    }

    private JsonNode.Obj object(int depth) {
        refuseDepth(depth);
        Map<String, JsonNode> members = new LinkedHashMap<>();
        while (parser.next() != JsonParser.Event.END_OBJECT) {
            String name = string();
            if (members.containsKey(name)) {
                throw new Rejected(
                        JsonReason.DUPLICATE_MEMBER, "An object has the member '" + Text.excerpt(name) + "' twice.");
            }
            members.put(name, value(parser.next(), depth + 1));
        }
        return new JsonNode.Obj(members);
    }

    private JsonNode.Arr array(int depth) {
        refuseDepth(depth);
        List<JsonNode> items = new ArrayList<>();
        for (JsonParser.Event next = parser.next(); next != JsonParser.Event.END_ARRAY; next = parser.next()) {
            items.add(value(next, depth + 1));
        }
        return new JsonNode.Arr(items);
    }

    // Before reading on, so that 50,000 brackets cost as much as 21.
    private static void refuseDepth(int depth) {
        if (depth > DEEPEST) {
            throw new Rejected(JsonReason.JSON_TOO_DEEP, "The body is nested more than " + DEEPEST + " levels deep.");
        }
    }

    private String number() {
        String digits = parser.getString();
        boolean plain = digits.indexOf('e') < 0 && digits.indexOf('E') < 0;
        if (!plain || digits.length() > LONGEST_NUMBER) {
            throw new Rejected(
                    JsonReason.NUMBER_MALFORMED,
                    "The number " + Text.excerpt(digits) + " has an exponent, or more than " + LONGEST_NUMBER
                            + " characters.");
        }
        return digits;
    }

    // JSON can escape half of a surrogate pair, and no database stores one.
    private String string() {
        String text = parser.getString();
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            throw new Rejected(JsonReason.SURROGATE_ALONE, "A string in the body has half of a surrogate pair.");
        }
        return text;
    }
}
