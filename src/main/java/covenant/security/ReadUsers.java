package covenant.security;

import covenant.kernel.Rejected;
import covenant.kernel.Slice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

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

    /** Disabled ones included, in order of name. @param after exclusive; empty from the start */
    public Slice<User> list(String after, int limit) {
        return Slice.cut(users.list(after, limit + 1), limit, User::name);
    }
}
