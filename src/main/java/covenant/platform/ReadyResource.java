package covenant.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Says whether the ledger can be used now. Asked by load balancers and scripts, so without login. */
@ApplicationScoped
@Path("/ready")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readiness")
public class ReadyResource {

    private static final int SECONDS_TO_ANSWER = 2;

    @Resource(lookup = "java:jboss/datasources/CovenantDS")
    private DataSource database;

    @GET
    @Operation(operationId = "ready", summary = "Whether the ledger can be used now", description = "Needs no login.")
    @APIResponse(responseCode = "200", description = "The ledger is ready: {\"status\": \"ready\"}")
    @APIResponse(responseCode = "503", description = "The database does not answer: {\"status\": \"unavailable\"}")
    public Response ready() {
        return databaseAnswers()
                ? Response.ok(Map.of("status", "ready")).build()
                : Response.status(Response.Status.SERVICE_UNAVAILABLE)
                        .header("Retry-After", 5)
                        .entity(Map.of("status", "unavailable"))
                        .build();
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException noConnection) {
            return false;
        }
    }
}
