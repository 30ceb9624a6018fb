package covenant.security;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Reads what is needed to recognise a user. Only for the program, because the caller is not known yet. */
@Stateless
@AllowedTo(Role.SYSTEM)
public class ReadLogin {

    @Inject
    private Users users;

    // Public, because a session bean shows nothing else to its own package either.
    public Optional<Login> find(String name) {
        return users.find(name).map(Login::of);
    }
}
