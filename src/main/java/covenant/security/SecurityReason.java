package covenant.security;

import covenant.kernel.Reason;

/** Why somebody is refused, in the order of checking. */
public enum SecurityReason implements Reason {
    NOT_LOGGED_IN(Kind.ANONYMOUS, "Log in first."),
    ROLE_MISSING(Kind.FORBIDDEN, "Ask somebody with that role, or ask an administrator for it.");

    private final Kind kind;
    private final String remedy;

    SecurityReason(Kind kind, String remedy) {
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
