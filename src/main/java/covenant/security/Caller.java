package covenant.security;

import java.util.Set;

/**
 * Somebody who has been recognised and is not disabled.
 *
 * @param name what they log in with
 * @param displayName how pages call them
 * @param seal stays the same until their password changes; a session that carries another one has ended
 */
public record Caller(String name, String displayName, Set<Role> roles, String seal) {

    public Actor actor() {
        return new Actor(name, roles);
    }
}
