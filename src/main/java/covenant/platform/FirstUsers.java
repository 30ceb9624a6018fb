package covenant.platform;

import covenant.kernel.Rejected;
import covenant.security.Actor;
import covenant.security.CurrentActor;
import covenant.security.NewUser;
import covenant.security.Passwords;
import covenant.security.RecordFirstUsers;
import covenant.security.Role;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sees to it, at the start, that somebody can log in: the demo users in a demo, the administrator whose password is
 * configured elsewhere. There is no default account.
 */
@Singleton
@Startup
public class FirstUsers {

    @Inject
    private CurrentActor actor;

    @Inject
    private RecordFirstUsers recordFirstUsers;

    @PostConstruct
    void record() {
        List<NewUser> first = Stream.concat(administrator(), demoUsers()).toList();
        actor.as(Actor.SYSTEM, () -> recordFirstUsers.record(first));
    }

    private static Stream<NewUser> demoUsers() {
        return Settings.demo()
                ? Stream.of(
                        demoUser("viewer", "Viewer", Role.VIEWER),
                        demoUser("preparer", "Preparer", Role.PREPARER),
                        demoUser("preparer2", "Second preparer", Role.PREPARER),
                        demoUser("approver", "Approver", Role.APPROVER),
                        demoUser("approver2", "Second approver", Role.APPROVER),
                        demoUser("auditor", "Auditor", Role.AUDITOR),
                        demoUser("admin", "Administrator", Role.ADMIN))
                : Stream.empty();
    }

    private static NewUser demoUser(String name, String displayName, Role role) {
        return new NewUser(name, displayName, Settings.demoPassword(), Set.of(role));
    }

    private static Stream<NewUser> administrator() {
        return Settings.adminPassword().stream()
                .map(password -> new NewUser("admin", "Administrator", fit(password), Set.of(Role.ADMIN)));
    }

    private static String fit(String password) {
        try {
            Passwords.requireFit(password);
            return password;
        } catch (Rejected unfit) {
            throw new Refused(
                    "COVENANT_ADMIN_PASSWORD is unfit.", unfit.reason().remedy());
        }
    }
}
