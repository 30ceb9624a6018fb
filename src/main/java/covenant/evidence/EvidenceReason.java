package covenant.evidence;

import covenant.kernel.Reason;

/** Why evidence is refused, in the order of checking. */
public enum EvidenceReason implements Reason {
    EVIDENCE_UNKNOWN(Kind.MISSING, "Look up the evidence where it was given."),
    EVIDENCE_EMPTY(Kind.INVALID, "Give the file itself, or its SHA-256 and where it is kept."),
    EVIDENCE_TOO_LARGE(Kind.INVALID, "Keep the file elsewhere, and give its SHA-256 and the place."),
    CONTENT_MALFORMED(Kind.INVALID, "Give the content in Base64 (RFC 4648, section 4)."),
    HASH_MALFORMED(Kind.INVALID, "Give the SHA-256 as 64 lower-case hexadecimal digits."),
    HASH_DIFFERS(Kind.INVALID, "Check the file: its SHA-256 is not the one that was stated.");

    private final Kind kind;
    private final String remedy;

    EvidenceReason(Kind kind, String remedy) {
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
