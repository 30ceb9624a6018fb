package covenant.security.rest;

import covenant.kernel.Words;
import covenant.platform.http.Versioned;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.security.NewUser;
import covenant.security.Role;
import covenant.security.User;
import covenant.security.UserChange;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Somebody who can log in. Nothing of their password is ever answered.
 *
 * @param id their name
 * @param name what they log in with
 * @param displayName how pages call them
 * @param person who is behind it; nobody approves as one user what they proposed as another
 * @param enabled false: they can do nothing any more
 */
public record UserJson(
        String id,
        String name,
        String displayName,
        String person,
        List<Role> roles,
        boolean enabled,
        Instant recordedAt,
        int version)
        implements Versioned {

    static UserJson of(User user) {
        return new UserJson(
                user.name(),
                user.name(),
                user.displayName(),
                user.person(),
                user.roles().stream().sorted().toList(),
                user.isEnabled(),
                user.recordedAt(),
                user.version());
    }

    static NewUser read(Members members) {
        Field<String> name = members.required("name", text -> text);
        Field<String> displayName = members.required("displayName", text -> text);
        Field<String> person = members.optional("person", text -> text);
        Field<String> password = members.required("password", text -> text);
        Field<List<Role>> roles = roles(members);
        return members.make(() -> new NewUser(
                name.get(),
                displayName.get(),
                Objects.requireNonNullElse(person.orNull(), name.get()),
                password.get(),
                set(roles)));
    }

    static UserChange readChange(int version, Members members) {
        Field<String> displayName = members.requiredText("displayName", NewUser.LONGEST_DISPLAY_NAME);
        Field<String> person = members.optional("person", text -> text);
        Field<List<Role>> roles = roles(members);
        Field<Boolean> enabled = members.requiredFlag("enabled");
        Field<String> password = members.optional("password", text -> text);
        return members.make(() -> new UserChange(
                version, displayName.get(), person.orNull(), set(roles), enabled.get(), password.orNull()));
    }

    private static Field<List<Role>> roles(Members members) {
        return members.strings("roles", word -> Words.parse(Role.class, word));
    }

    private static Set<Role> set(Field<List<Role>> roles) {
        Set<Role> set = EnumSet.noneOf(Role.class);
        set.addAll(roles.get());
        return set;
    }
}
