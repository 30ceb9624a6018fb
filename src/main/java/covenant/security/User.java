package covenant.security;

import covenant.kernel.Text;
import covenant.kernel.Words;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who can log in. Recorded and changed by an administrator, and never removed, because entries and approvals
 * name them for ever; who leaves is disabled.
 */
@Entity
@Table(name = "app_user")
public class User {

    @Id
    private String name;

    private String displayName;
    private String person;
    private String passwordHash;
    private String roles;
    private boolean enabled;
    private Instant recordedAt;

    @Version
    private int version;

    protected User() {}

    User(NewUser user, String passwordHash, Instant at) {
        this.name = user.name();
        this.displayName = user.displayName();
        this.person = user.person();
        this.passwordHash = passwordHash;
        this.roles = text(user.roles());
        this.enabled = true;
        this.recordedAt = at;
    }

    void change(UserChange change) {
        this.displayName = Text.required(change.displayName(), NewUser.LONGEST_DISPLAY_NAME);
        this.person = change.person() == null ? person : change.person();
        this.roles = text(change.roles());
        this.enabled = change.enabled();
    }

    void changePassword(String newHash) {
        this.passwordHash = newHash;
    }

    public String name() {
        return name;
    }

    public String displayName() {
        return displayName;
    }

    /** Who is behind it; their own name unless they have several users. */
    public String person() {
        return person;
    }

    public Set<Role> roles() {
        return Arrays.stream(roles.split(","))
                .map(word -> Words.parse(Role.class, word))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isEnabled() {
        return enabled;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public int version() {
        return version;
    }

    boolean isAdministrator() {
        return enabled && roles().contains(Role.ADMIN);
    }

    String passwordHash() {
        return passwordHash;
    }

    private static String text(Set<Role> roles) {
        return roles.stream().sorted().map(Words::of).collect(Collectors.joining(","));
    }
}
