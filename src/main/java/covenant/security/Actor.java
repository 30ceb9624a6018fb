package covenant.security;

import covenant.kernel.Rejected;
import covenant.kernel.Words;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who does something.
 *
 * @param name the user name, as it stands in entries and approvals
 * @param roles what they may do
 */
public record Actor(String name, Set<Role> roles) {

    /** The program itself, woken by a timer. */
    public static final Actor SYSTEM = new Actor("covenant", Set.of(Role.SYSTEM));

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** @throws Rejected {@link SecurityReason#ROLE_MISSING} unless the actor has one of the roles, or none is named */
    void requireOneOf(Role... allowed) {
        if (allowed.length > 0 && Arrays.stream(allowed).noneMatch(this::has)) {
            throw new Rejected(
                    SecurityReason.ROLE_MISSING,
                    name + " would need the role "
                            + EnumSet.copyOf(Arrays.asList(allowed)).stream()
                                    .filter(role -> role != Role.SYSTEM)
                                    .map(Words::of)
                                    .collect(Collectors.joining(" or "))
                            + ".");
        }
    }
}
