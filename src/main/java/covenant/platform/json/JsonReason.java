package covenant.platform.json;

import covenant.kernel.Reason;

/** Why a body is refused, in the order of checking. */
public enum JsonReason implements Reason {
    BODY_TOO_LARGE(Kind.TOO_LARGE, "Send at most 1 MiB."),
    BODY_MISSING(Kind.MALFORMED, "Send a JSON object."),
    BODY_NOT_UTF8(Kind.MALFORMED, "Encode the body as UTF-8 without a byte order mark."),
    JSON_MALFORMED(Kind.MALFORMED, "Send one JSON object as RFC 8259 defines it, and nothing after it."),
    JSON_TOO_DEEP(Kind.MALFORMED, "Nest at most 20 levels."),
    DUPLICATE_MEMBER(Kind.MALFORMED, "Name each member of an object once."),
    NUMBER_MALFORMED(
            Kind.MALFORMED, "Write a number as at most 40 digits without an exponent, and an amount as a string."),
    SURROGATE_ALONE(Kind.MALFORMED, "Send characters beyond U+FFFF as surrogate pairs, or as they are."),
    BODY_NOT_AN_OBJECT(Kind.MALFORMED, "Send a JSON object."),
    WRONG_TYPE(Kind.INVALID, "Send a value of the JSON type that the message names."),
    LIST_TOO_LONG(Kind.INVALID, "Send fewer items, in several requests if need be."),
    NUMBER_OUT_OF_RANGE(Kind.INVALID, "Send a whole number within the bounds that the message names."),
    UNKNOWN_MEMBER(Kind.INVALID, "Leave the member out, or correct its name.");

    private final Kind kind;
    private final String remedy;

    JsonReason(Kind kind, String remedy) {
        this.kind = kind;
        this.remedy = remedy;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
