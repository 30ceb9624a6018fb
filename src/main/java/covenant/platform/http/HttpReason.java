package covenant.platform.http;

import covenant.kernel.Reason;

/** Why a request is refused as HTTP, whatever it asks for, in the order of checking. */
public enum HttpReason implements Reason {
    PATH_UNKNOWN(404, Kind.MISSING, "Look up the path in /openapi."),
    METHOD_REFUSED(405, Kind.MALFORMED, "Use one of the methods in the answer's Allow header."),
    ANSWER_TYPE_UNKNOWN(406, Kind.MALFORMED, "Accept application/json, or leave the Accept header out."),
    BODY_TYPE_UNKNOWN(415, Kind.MALFORMED, "Send the body with Content-Type: application/json."),
    PARAMETER_UNKNOWN(400, Kind.MALFORMED, "Use the parameters that the message lists, each with its exact name."),
    PARAMETER_REPEATED(400, Kind.MALFORMED, "Give each parameter once."),
    PARAMETER_MALFORMED(400, Kind.MALFORMED, "Give the parameter a value of the form that the message names."),
    LIMIT_OUT_OF_RANGE(400, Kind.MALFORMED, "Ask for 1 to 500 items at a time."),
    CURSOR_MALFORMED(400, Kind.MALFORMED, "Follow the Link header of the page before; a cursor is not made up."),
    REQUEST_MALFORMED(400, Kind.MALFORMED, "Compare the request with its description in /openapi."),
    MATCH_MISSING(428, Kind.UNCONDITIONAL, "Read the thing first, and send its ETag in If-Match."),
    MATCH_STALE(412, Kind.STALE, "Read the thing again, and decide anew with its present ETag."),
    CHANGED_MEANWHILE(
            409, Kind.CONFLICT, "Somebody changed the same thing at the same moment; send the request again."),
    UNAVAILABLE(503, Kind.CONFLICT, "Wait the seconds in Retry-After and send the request again, with the same key."),
    DEFECT(500, Kind.CONFLICT, "This is a defect of the program: report it with the incident's id.");

    private final int status;
    private final Kind kind;
    private final String remedy;

    HttpReason(int status, Kind kind, String remedy) {
        this.status = status;
        this.kind = kind;
        this.remedy = remedy;
    }

    int status() {
        return status;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String remedy() {
        return remedy;
    }

    /** The reason of a refusal that the server made up by itself. */
    static HttpReason of(int status) {
        return switch (status) {
            case 404 -> PATH_UNKNOWN;
            case 405 -> METHOD_REFUSED;
            case 406 -> ANSWER_TYPE_UNKNOWN;
            case 415 -> BODY_TYPE_UNKNOWN;
            default -> status < 500 ? REQUEST_MALFORMED : DEFECT;
        };
    }
}
