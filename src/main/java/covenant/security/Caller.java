package covenant.security;

import java.util.Set;

/**
 * Somebody who has been recognised and is not disabled.
 *
 * @param name what they log in with
 * @param displayName how pages call them
 * @param person who is behind that user
 * @param seal stays the same until their password changes; a session that carries another one has ended
 */
public record Caller(String name, String displayName, String person, Set<Role> roles, String seal) {

    /** @param others the persons as whom the same session has acted before */
    public Actor actor(Set<String> others) {
        return new Actor(name, person, roles, others);
    }
}
