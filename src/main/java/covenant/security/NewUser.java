package covenant.security;

import covenant.kernel.Faults;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A user to be recorded.
 *
 * @param name what they log in with: small letters, digits, dots, hyphens and underscores
 * @param displayName how pages call them
 * @param person who is behind it: the same for every user of one person, who never approves as one what they proposed as
 *     another; written like a user name
 * @param password in the clear; kept nowhere
 * @param roles at least one
 */
public record NewUser(String name, String displayName, String person, String password, Set<Role> roles) {

    public static final int LONGEST_DISPLAY_NAME = 200;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    /** @throws Rejected {@link UserReason#USER_NAME_MALFORMED}, {@link UserReason#ROLES_UNFIT} */
    public NewUser {
        Faults faults = new Faults();
        faults.check(
                isName(name),
                "name",
                UserReason.USER_NAME_MALFORMED,
                "'" + Text.excerpt(name) + "' is not a user name. " + UserReason.USER_NAME_MALFORMED.remedy());
        if (!person.equals(name)) {
            checkPerson(faults, person);
        }
        String called = displayName;
        faults.read("displayName", () -> Text.required(called, LONGEST_DISPLAY_NAME));
        faults.check(UserReason.fit(roles), "roles", UserReason.ROLES_UNFIT, UserReason.ROLES_UNFIT.remedy());
        faults.refuseIfAny();
        displayName = called.strip();
        roles = Set.copyOf(roles);
    }

    /** Of somebody who has no other user. */
    public NewUser(String name, String displayName, String password, Set<Role> roles) {
        this(name, displayName, name, password, roles);
    }

    static void checkPerson(Faults faults, String person) {
        faults.check(
                isName(person),
                "person",
                UserReason.USER_NAME_MALFORMED,
                "'" + Text.excerpt(person) + "' does not name a person. " + UserReason.USER_NAME_MALFORMED.remedy());
    }

    /** Whether a user can be called so at all. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Without the password, which would otherwise end in a log. */
    @Override
    public String toString() {
        return name + " " + roles;
    }
}
