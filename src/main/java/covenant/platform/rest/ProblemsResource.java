package covenant.platform.rest;

import covenant.kernel.Rejected;
import covenant.platform.http.HttpReason;
import covenant.platform.http.Items;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the types of problem documents mean. Open to everybody: a refused stranger may look up why. */
@ApplicationScoped
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Problems")
public class ProblemsResource {

    @GET
    @Operation(
            operationId = "listProblems",
            summary = "Every reason for which a request can be refused; needs no login")
    public Items<ProblemTypeJson> list() {
        return Items.of(Reasons.ALL, ProblemTypeJson::of);
    }

    @GET
    @Path("{reason}")
    @Operation(operationId = "readProblem", summary = "What one reason means, and what to do about it; needs no login")
    public ProblemTypeJson one(@PathParam("reason") String name) {
        return Reasons.ALL.stream()
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .map(ProblemTypeJson::of)
                .orElseThrow(() -> new Rejected(HttpReason.PATH_UNKNOWN, "There is no reason of this name."));
    }
}
