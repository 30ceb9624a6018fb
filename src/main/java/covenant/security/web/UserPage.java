package covenant.security.web;

import covenant.kernel.Faults;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.kernel.Words;
import covenant.platform.Asked;
import covenant.platform.Redirect;
import covenant.security.AllowedTo;
import covenant.security.ChangeUser;
import covenant.security.NewUser;
import covenant.security.ReadUsers;
import covenant.security.Role;
import covenant.security.User;
import covenant.security.UserChange;
import covenant.security.UserReason;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes a user, as they were when the page was opened. */
@Named
@RequestScoped
public class UserPage {

    @Inject
    private ReadUsers readUsers;

    @Inject
    private ChangeUser changeUser;

    @Inject
    private Redirect redirect;

    @Inject
    private Asked asked;

    private String name = "";
    private @Nullable User user;
    private @Nullable String version;
    private @Nullable String displayName;
    private @Nullable String person;
    private @Nullable String password;
    private @Nullable String enabled;
    private String @Nullable [] roles;

    // Not a view parameter: those are set after the form's fields have asked for what they show.
    @PostConstruct
    void read() {
        name = asked.text("name");
    }

    /**
     * Shows the user as they are.
     *
     * @throws Rejected {@link UserReason#USER_UNKNOWN}
     */
    @AllowedTo(Role.ADMIN)
    public void open() {
        User shown = user();
        version = Integer.toString(shown.version());
        displayName = shown.displayName();
        person = shown.person();
        enabled = shown.isEnabled() ? "yes" : "no";
        roles = shown.roles().stream().sorted().map(Words::of).toArray(String[]::new);
    }

    public User user() {
        if (user == null) {
            user = readUsers.one(name);
        }
        return user;
    }

    public List<RoleChoice> roleChoices() {
        return RoleChoice.all();
    }

    /**
     * Changes them, from their next request on.
     *
     * @throws Rejected {@link UserReason}
     */
    public void change() {
        User changed = changeUser.change(name, userChange());
        redirect.to("/security/users.xhtml", "Changed: " + changed.name() + ". It holds from their next request on.");
    }

    public @Nullable String getVersion() {
        return version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }

    public @Nullable String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getEnabled() {
        return enabled;
    }

    public void setEnabled(@Nullable String enabled) {
        this.enabled = enabled;
    }

    public String @Nullable [] getRoles() {
        return roles;
    }

    public void setRoles(String @Nullable [] roles) {
        this.roles = roles;
    }

    private UserChange userChange() {
        Faults faults = new Faults();
        String called =
                faults.required("displayName", displayName, text -> Text.required(text, NewUser.LONGEST_DISPLAY_NAME));
        // What a browser sends in a hidden field is its user's word: nonsense is no version that there is.
        Integer seen = version != null && version.matches("[0-9]{1,9}") ? Integer.valueOf(version) : -1;
        faults.refuseIfAny();
        return new UserChange(
                seen,
                Objects.requireNonNull(called),
                person,
                RoleChoice.chosen(roles),
                "yes".equals(enabled),
                password);
    }
}
