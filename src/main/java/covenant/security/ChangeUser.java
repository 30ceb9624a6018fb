package covenant.security;

import covenant.kernel.Rejected;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes what a user may do, disables them, or gives them a new password. */
@Stateless
@AllowedTo(Role.ADMIN)
public class ChangeUser {

    @Inject
    private Users users;

    @Inject
    private Passwords passwords;

    @Inject
    private Event<UserChanged> changed;

    /**
     * Changes the user. It takes effect with their next request, on whatever page or session they are.
     *
     * @throws Rejected {@link UserReason#PASSWORD_TOO_SHORT}, {@link UserReason#USER_UNKNOWN},
     *     {@link UserReason#USER_CHANGED}, {@link UserReason#LAST_ADMINISTRATOR}
     */
    public User change(String name, UserChange change) {
        @Nullable String newHash = change.password() == null ? null : hashOf(change.password());
        List<User> all = users.allLocked();
        User user = users.require(name);
        if (user.version() != change.version()) {
            throw new Rejected(UserReason.USER_CHANGED, name + " has been changed by somebody else meanwhile.");
        }
        user.change(change);
        refuseWithoutAdministrator(all);
        if (newHash != null) {
            user.changePassword(newHash);
        }
        users.flush();
        changed.fire(new UserChanged(name));
        return user;
    }

    private String hashOf(String password) {
        Passwords.requireFit(password);
        return passwords.hash(password);
    }

    /** Nobody could manage users any more, and only the database administrator could repair it. */
    private static void refuseWithoutAdministrator(List<User> all) {
        if (all.stream().noneMatch(User::isAdministrator)) {
            throw new Rejected(UserReason.LAST_ADMINISTRATOR, "This is the last administrator.");
        }
    }
}
