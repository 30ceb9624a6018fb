package covenant.security;

import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The users there are. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Users {

    @PersistenceContext
    private EntityManager entities;

    Optional<User> find(String name) {
        return Optional.ofNullable(entities.find(User.class, name));
    }

    /** @throws Rejected {@link UserReason#USER_UNKNOWN} */
    User require(String name) {
        return find(name).orElseThrow(() -> new Rejected(UserReason.USER_UNKNOWN, "There is no such user."));
    }

    void add(User user) {
        entities.persist(user);
    }

    /** Writes what has changed at once, so that who is told after it reads the new state. */
    void flush() {
        entities.flush();
    }

    List<User> all() {
        return entities.createQuery("select u from User u order by u.name", User.class)
                .getResultList();
    }
}
