package covenant.platform.http;

import covenant.kernel.Rejected;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers what JAX-RS refuses by itself: an unknown path, method or media type. Its own messages show its inside. */
@Provider
public class WebApplicationMapper implements ExceptionMapper<WebApplicationException> {

    @Context
    private UriInfo asked;

    @Context
    private Request request;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        if (status < 400) {
            return refusal.getResponse();
        }
        if (refusal.getCause() instanceof Rejected rejected) {
            return RejectedMapper.answer(rejected, Problem.status(rejected.reason()), asked);
        }
        Response.ResponseBuilder answer = Problem.of(
                        HttpReason.of(status),
                        status,
                        detail(status),
                        asked.getRequestUri().getRawPath())
                .response();
        refusal.getResponse().getAllowedMethods().forEach(method -> answer.header("Allow", method));
        return answer.build();
    }

    private String detail(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this path.";
            case 405 -> "This path does not take " + request.getMethod() + ".";
            case 406 -> "Nothing here can be had in the types that the request accepts.";
            case 415 -> "The body has no type, or one that is not read here.";
            default -> "The request cannot be understood.";
        };
    }
}
