package covenant.security;

import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
        // What cannot be a name never reaches the database, which would choke on some of it.
        return NewUser.isName(name) ? Optional.ofNullable(entities.find(User.class, name)) : Optional.empty();
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

    /** In order of name. @param after exclusive; empty from the start */
    List<User> list(String after, int most) {
        return entities.createQuery("select u from User u where u.name > :after order by u.name", User.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** All of them, each locked until the transaction ends, so that two changes cannot each leave the other as the last. */
    List<User> allLocked() {
        return entities.createQuery("select u from User u order by u.name", User.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
