package covenant.security.web;

import covenant.kernel.Slice;
import covenant.platform.Asked;
import covenant.security.CurrentActor;
import covenant.security.ReadUsers;
import covenant.security.Role;
import covenant.security.User;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who can log in. */
@Named
@RequestScoped
public class UsersPage {

    private static final int PAGE = 100;

    @Inject
    private ReadUsers readUsers;

    @Inject
    private CurrentActor actor;

    @Inject
    private Asked asked;

    private @Nullable Slice<User> users;

    /** Reads them before anything is drawn, so that whom they do not concern sees no half page. */
    public void load() {
        users = readUsers.list(asked.after(), PAGE);
    }

    public List<User> users() {
        return slice().items();
    }

    public @Nullable String next() {
        return slice().next();
    }

    /** What a user may do, in the order in which roles are told everywhere. */
    public List<Role> roles(User user) {
        return user.roles().stream().sorted().toList();
    }

    /** Whether whoever looks may record and change users. */
    public boolean isChangeable() {
        return actor.get().has(Role.ADMIN);
    }

    private Slice<User> slice() {
        if (users == null) {
            load();
        }
        return Objects.requireNonNull(users);
    }
}
