package covenant.requests;

import covenant.kernel.Reason;

/** Why a request is refused because of its key, in the order of checking. */
public enum RequestReason implements Reason {
    KEY_MISSING(
            Kind.MALFORMED,
            "Send an Idempotency-Key of your choice, and the same one when you send the request again."),
    KEY_MALFORMED(Kind.MALFORMED, "Use 1 to 200 printable ASCII characters, and send the key once."),
    KEY_RUNNING(Kind.CONFLICT, "Wait a moment and send the same request with the same key again."),
    KEY_REUSED(Kind.INVALID, "Choose a new key; this one belongs to another request of yours.");

    private final Kind kind;
    private final String remedy;

    RequestReason(Kind kind, String remedy) {
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
