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
 * @param person who is behind that user; several users may have one person behind them
 * @param roles what they may do
 * @param others the persons as whom the same session has acted before, without having been ended in between
 */
public record Actor(String name, String person, Set<Role> roles, Set<String> others) {

    /** The program itself, woken by a timer. */
    public static final Actor SYSTEM = new Actor("covenant", Set.of(Role.SYSTEM));

    public Actor {
        roles = Set.copyOf(roles);
        others = Set.copyOf(others);
    }

    /** Of a user who is the only one of their person. */
    public Actor(String name, Set<Role> roles) {
        this(name, name, roles, Set.of());
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether a person is behind what is done now, as far as the program can know. */
    public boolean isPerson(String someone) {
        return person.equals(someone) || others.contains(someone);
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
