package covenant.security;

import covenant.kernel.Rejected;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a user.
 *
 * @param version of the user that was looked at
 * @param enabled false: they can do nothing any more, from now on
 * @param password a new one in the clear; null to keep the present one
 */
public record UserChange(
        int version,
        String displayName,
        Set<Role> roles,
        boolean enabled,
        @Nullable String password) {

    /** @throws Rejected {@link UserReason#ROLES_UNFIT} */
    public UserChange {
        if (!UserReason.fit(roles)) {
            throw Rejected.field("roles", UserReason.ROLES_UNFIT, UserReason.ROLES_UNFIT.remedy());
        }
        roles = Set.copyOf(roles);
    }

    /** Without the password, which would otherwise end in a log. */
    @Override
    public String toString() {
        return displayName + " " + roles + (enabled ? "" : " disabled");
    }
}
