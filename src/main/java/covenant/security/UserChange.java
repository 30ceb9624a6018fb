package covenant.security;

import covenant.kernel.Faults;
import covenant.kernel.Rejected;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a user.
 *
 * @param version of the user that was looked at
 * @param person who is behind them; null to leave it as it is
 * @param enabled false: they can do nothing any more, from now on
 * @param password a new one in the clear; null to keep the present one
 */
public record UserChange(
        int version,
        String displayName,
        @Nullable String person,
        Set<Role> roles,
        boolean enabled,
        @Nullable String password) {

    /** @throws Rejected {@link UserReason#USER_NAME_MALFORMED}, {@link UserReason#ROLES_UNFIT} */
    public UserChange {
        Faults faults = new Faults();
        if (person != null) {
            NewUser.checkPerson(faults, person);
        }
        faults.check(UserReason.fit(roles), "roles", UserReason.ROLES_UNFIT, UserReason.ROLES_UNFIT.remedy());
        faults.refuseIfAny();
        roles = Set.copyOf(roles);
    }

    /** Without the password, which would otherwise end in a log. */
    @Override
    public String toString() {
        return displayName + " " + roles + (enabled ? "" : " disabled");
    }
}
