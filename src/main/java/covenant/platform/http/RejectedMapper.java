package covenant.platform.http;

import covenant.kernel.Rejected;
import covenant.security.SecurityReason;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a refusal. The one place where refusals become HTTP. */
@Provider
public class RejectedMapper implements ExceptionMapper<Rejected> {

    @Context
    private UriInfo asked;

    @Override
    public Response toResponse(Rejected rejected) {
        return answer(rejected, Problem.status(rejected.reason()), asked);
    }

    static Response answer(Rejected rejected, int status, UriInfo asked) {
        Response.ResponseBuilder answer =
                Problem.of(rejected, status, asked.getRequestUri().getRawPath()).response();
        if (rejected.reason() == SecurityReason.NOT_LOGGED_IN) {
            answer.header("WWW-Authenticate", "Basic realm=\"Covenant\", charset=\"UTF-8\"");
        }
        return answer.build();
    }
}
