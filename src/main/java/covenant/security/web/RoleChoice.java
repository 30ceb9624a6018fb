package covenant.security.web;

import covenant.kernel.Words;
import covenant.security.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A role to choose.
 *
 * @param word how forms send it
 * @param label what it is, for people
 */
public record RoleChoice(String word, String label) {

    /** All but the program's own. */
    static List<RoleChoice> all() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.SYSTEM)
                .map(role -> new RoleChoice(Words.of(role), label(role)))
                .toList();
    }

    /** Those that were chosen; empty when none was. */
    static Set<Role> chosen(String @Nullable [] words) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (words != null) {
            Arrays.stream(words).map(word -> Words.parse(Role.class, word)).forEach(roles::add);
        }
        return roles;
    }

    private static String label(Role role) {
        return switch (role) {
            case VIEWER -> "viewer: reads";
            case PREPARER -> "preparer: records and proposes";
            case APPROVER -> "approver: approves what another proposed";
            case AUDITOR -> "auditor: reads everything, history and verification included";
            case ADMIN -> "administrator: manages users and schedules, and has no right over quantities";
            case INTEGRATION -> "integration: a machine that posts settlements";
            case SYSTEM -> "";
        };
    }
}
