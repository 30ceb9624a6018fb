package covenant.security;

import covenant.kernel.Now;
import covenant.kernel.Rejected;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Records a user. */
@Stateless
@AllowedTo(Role.ADMIN)
public class RecordUser {

    @Inject
    private Users users;

    @Inject
    private Passwords passwords;

    @Inject
    private Now now;

    /**
     * Records a user, who can log in from now on.
     *
     * @throws Rejected {@link UserReason#PASSWORD_TOO_SHORT}, {@link UserReason#USER_EXISTS}
     */
    public User record(NewUser user) {
        Passwords.requireFit(user.password());
        if (users.find(user.name()).isPresent()) {
            throw Rejected.field("name", UserReason.USER_EXISTS, "A user " + user.name() + " is recorded already.");
        }
        User recorded = new User(user, passwords.hash(user.password()), now.instant());
        users.add(recorded);
        return recorded;
    }
}
