package covenant.security.web;

import covenant.platform.Redirect;
import covenant.security.AllowedTo;
import covenant.security.NewUser;
import covenant.security.RecordUser;
import covenant.security.Role;
import covenant.security.User;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records a user. */
@Named
@RequestScoped
public class NewUserPage {

    @Inject
    private RecordUser recordUser;

    @Inject
    private Redirect redirect;

    private @Nullable String name;
    private @Nullable String displayName;
    private @Nullable String person;
    private @Nullable String password;
    private String @Nullable [] roles;

    /** Refuses the page to who may not record anyway, before they type. */
    @AllowedTo(Role.ADMIN)
    public void open() {}

    public List<RoleChoice> roleChoices() {
        return RoleChoice.all();
    }

    public void record() {
        String called = text(name).strip();
        User recorded = recordUser.record(new NewUser(
                called,
                text(displayName),
                text(person).isBlank() ? called : text(person).strip(),
                text(password),
                RoleChoice.chosen(roles)));
        redirect.to("/security/users.xhtml", "Recorded: " + recorded.name() + ", who can log in from now on.");
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
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

    public String @Nullable [] getRoles() {
        return roles;
    }

    public void setRoles(String @Nullable [] roles) {
        this.roles = roles;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
