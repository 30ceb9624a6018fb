package covenant.security;

import covenant.kernel.Now;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Records, at the start of the program, the users without whom nobody could log in. */
@Stateless
@AllowedTo(Role.SYSTEM)
public class RecordFirstUsers {

    @Inject
    private Users users;

    @Inject
    private Passwords passwords;

    @Inject
    private Now now;

    /**
     * Records those of them who are not there yet. Who is there keeps their password and roles: an administrator may
     * have changed them. The length of passwords is not looked at, so that a demo can use a short one.
     */
    public void record(List<NewUser> first) {
        first.stream()
                .filter(user -> users.find(user.name()).isEmpty())
                .forEach(user -> users.add(new User(user, passwords.hash(user.password()), now.instant())));
    }
}
