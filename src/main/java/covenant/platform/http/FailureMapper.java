package covenant.platform.http;

import covenant.kernel.Rejected;
import jakarta.annotation.Resource;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Answers everything that is no plain refusal: two people changing one thing at the same moment, an outage of the
 * database, and whatever else is a defect (rule H2).
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class);
    private static final int SECONDS_TO_ANSWER = 2;
    private static final String SECONDS_TO_RETRY = "5";

    // Source: SQL:2016 class 40 and 23505; PostgreSQL's lock_not_available; H2's lock timeout.
    private static final Set<String> COLLISIONS = Set.of("23505", "40001", "40P01", "55P03", "HYT00");

    @Context
    private UriInfo asked;

    @Context
    private Request request;

    @Resource(lookup = "java:jboss/datasources/CovenantDS")
    private DataSource database;

    @Override
    public Response toResponse(Throwable failure) {
        List<Throwable> causes = Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(50)
                .toList();
        Optional<Rejected> rejected = first(causes, Rejected.class);
        if (rejected.isPresent()) {
            return RejectedMapper.answer(
                    rejected.get(), Problem.status(rejected.get().reason()), asked);
        }
        Optional<WebApplicationException> refused = first(causes, WebApplicationException.class)
                .filter(refusal -> refusal.getResponse().getStatus() < 500);
        if (refused.isPresent()) {
            throw refused.get();
        }
        if (collided(causes)) {
            return problem(HttpReason.CHANGED_MEANWHILE, "Another request was faster.")
                    .build();
        }
        return databaseAnswers() ? defect(failure) : outage(failure);
    }

    private Response outage(Throwable failure) {
        LOG.warnf("The database does not answer, so %s was refused: %s", describe(), failure.toString());
        return problem(HttpReason.UNAVAILABLE, "The database does not answer.")
                .header("Retry-After", SECONDS_TO_RETRY)
                .build();
    }

    private Response defect(Throwable failure) {
        String incident = "urn:uuid:" + UUID.randomUUID();
        LOG.errorf(failure, "%s: %s failed", incident, describe());
        return Problem.of(
                        HttpReason.DEFECT,
                        500,
                        "Something went wrong inside. The incident is " + incident + ".",
                        incident)
                .response()
                .build();
    }

    private Response.ResponseBuilder problem(HttpReason reason, String detail) {
        return Problem.of(reason, reason.status(), detail, asked.getRequestUri().getRawPath())
                .response();
    }

    private String describe() {
        return request.getMethod() + " " + asked.getRequestUri().getRawPath();
    }

    private static boolean collided(List<Throwable> causes) {
        return first(causes, OptimisticLockException.class).isPresent()
                || causes.stream()
                        .filter(SQLException.class::isInstance)
                        .map(cause -> ((SQLException) cause).getSQLState())
                        .filter(Objects::nonNull)
                        .anyMatch(COLLISIONS::contains);
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException noConnection) {
            return false;
        }
    }

    private static <T extends Throwable> Optional<T> first(List<Throwable> causes, Class<T> kind) {
        return causes.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
