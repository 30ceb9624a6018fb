package covenant.security;

import covenant.kernel.Reason;
import java.util.Set;

/** Why a change of users is refused, in the order of checking. */
public enum UserReason implements Reason {
    USER_NAME_MALFORMED(
            Kind.INVALID,
            "Use 2 to 64 small letters, digits, dots, hyphens or underscores, starting with a letter or digit."),
    ROLES_UNFIT(Kind.INVALID, "Give at least one role; nobody can be the program itself."),
    PASSWORDS_DIFFER(Kind.INVALID, "Type the new password twice, the same both times."),
    PASSWORD_TOO_SHORT(Kind.INVALID, "Choose a password of 8 to 256 characters; a few words together are a good one."),
    PASSWORD_WRONG(Kind.INVALID, "Type your present password; an administrator gives you a new one if it is lost."),
    USER_EXISTS(Kind.CONFLICT, "Choose another name; entries name users for ever, so a name is given once."),
    USER_UNKNOWN(Kind.MISSING, "Record the user first, or correct the name."),
    USER_CHANGED(Kind.STALE, "Look at the user as it is now and decide again."),
    LAST_ADMINISTRATOR(Kind.CONFLICT, "Make somebody else an administrator first.");

    private final Kind kind;
    private final String remedy;

    UserReason(Kind kind, String remedy) {
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

    static boolean fit(Set<Role> roles) {
        return !roles.isEmpty() && !roles.contains(Role.SYSTEM);
    }
}
