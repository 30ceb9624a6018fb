package covenant.security;

import covenant.kernel.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Reads users. */
@Stateless
@AllowedTo({Role.ADMIN, Role.AUDITOR})
public class ReadUsers {

    @Inject
    private Users users;

    /** @throws Rejected {@link UserReason#USER_UNKNOWN} */
    public User one(String name) {
        return users.require(name);
    }

    /** All of them, disabled ones included, in order of name. */
    public List<User> all() {
        return users.all();
    }
}
