package covenant.security;

import covenant.kernel.Rejected;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Gives whoever is logged in another password of their own choice. */
@Stateless
@AllowedTo
public class ChangeOwnPassword {

    @Inject
    private Users users;

    @Inject
    private Passwords passwords;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<UserChanged> changed;

    /**
     * Changes it. Every session of theirs ends, and no program goes on with the old one.
     *
     * @param present in the clear, so that a session left open is not enough to take a user over
     * @param next in the clear; kept nowhere
     * @throws Rejected {@link UserReason#PASSWORD_TOO_SHORT}, {@link UserReason#PASSWORD_WRONG}
     */
    public void change(String present, String next) {
        Passwords.requireFit("next", next);
        String name = actor.get().name();
        User user = users.require(name);
        if (!passwords.matches(present, user.passwordHash())) {
            throw Rejected.field("present", UserReason.PASSWORD_WRONG, "This is not your present password.");
        }
        user.changePassword(passwords.hash(next));
        users.flush();
        changed.fire(new UserChanged(name));
    }
}
