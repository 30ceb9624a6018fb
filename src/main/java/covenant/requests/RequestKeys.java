package covenant.requests;

import covenant.kernel.Now;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The keys that have been used, each with the answer of its request. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RequestKeys {

    private static final int SECONDS_TO_WAIT = 2;
    private static final String UNIQUE_VIOLATION = "23505";

    private static final String CLAIM =
            "insert into request_key (caller, request_key, route, body_hash, claimed_at) select ?, ?, ?, ?, ?"
                    + " where not exists (select 1 from request_key where caller = ? and request_key = ?)";

    // PostgreSQL: a cancelled statement, a lock not granted. H2: its lock timeout.
    private static final Set<String> STILL_LOCKED = Set.of("57014", "55P03", "HYT00");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Now now;

    /**
     * Claims a key for the transaction under way. While another transaction holds the claim this waits for its end.
     *
     * @return false when the key has its answer already
     * @throws KeyTaken when another transaction has committed its claim meanwhile
     * @throws Rejected {@link RequestReason#KEY_RUNNING} when the other is still running after the wait
     */
    boolean claim(String caller, KeyedRequest request) {
        OffsetDateTime at = now.instant().atOffset(ZoneOffset.UTC);
        // By JDBC, because to lose this race is nothing that Hibernate should log as an error.
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(CLAIM)) {
                insert.setString(1, caller);
                insert.setString(2, request.key().value());
                insert.setString(3, request.route());
                insert.setString(4, request.bodyHash());
                insert.setObject(5, at);
                insert.setString(6, caller);
                insert.setString(7, request.key().value());
                limitWait(insert);
                return insert.executeUpdate() == 1;
            } catch (SQLException failure) {
                throw translated(failure, request);
            }
        });
    }

    /** Keeps the answer with the key that this transaction has claimed. */
    void keep(String caller, RequestKey key, Answer answer) {
        query("update request_key set status = :status, location = :location, etag = :etag, body = :body"
                        + " where caller = :caller and request_key = :key")
                .setParameter("status", answer.status())
                .setParameter("location", answer.location(), String.class)
                .setParameter("etag", answer.etag(), String.class)
                .setParameter("body", answer.body())
                .setParameter("caller", caller)
                .setParameter("key", key.value())
                .executeUpdate();
    }

    /** @throws Rejected {@link RequestReason#KEY_REUSED} when the key belongs to another route or body (rule I4) */
    Answer kept(String caller, KeyedRequest request) {
        Object[] row = (Object[]) query("select route, body_hash, status, location, etag, body from request_key"
                        + " where caller = :caller and request_key = :key")
                .setParameter("caller", caller)
                .setParameter("key", request.key().value())
                .getSingleResult();
        if (!row[0].equals(request.route()) || !row[1].equals(request.bodyHash())) {
            throw new Rejected(
                    RequestReason.KEY_REUSED,
                    "The key '" + request.key() + "' was used for another request: " + row[0] + ".");
        }
        return new Answer(((Number) row[2]).intValue(), (String) row[3], (String) row[4], (String) row[5], true);
    }

    // H2 limits every wait for a lock by itself, and would keep a time limit with the pooled connection.
    private static void limitWait(PreparedStatement statement) throws SQLException {
        if (!statement.getConnection().getMetaData().getDatabaseProductName().equals("H2")) {
            statement.setQueryTimeout(SECONDS_TO_WAIT);
        }
    }

    private static RuntimeException translated(SQLException failure, KeyedRequest request) throws SQLException {
        if (UNIQUE_VIOLATION.equals(failure.getSQLState())) {
            return new KeyTaken(failure);
        }
        if (STILL_LOCKED.contains(failure.getSQLState())) {
            return new Rejected(
                    RequestReason.KEY_RUNNING,
                    "The first request with the key '" + request.key() + "' has not been answered yet.");
        }
        throw failure;
    }

    private NativeQuery<?> query(String sql) {
        return entities.unwrap(Session.class).createNativeQuery(sql);
    }
}
