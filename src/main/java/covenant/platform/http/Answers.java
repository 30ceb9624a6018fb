package covenant.platform.http;

import covenant.kernel.Reason;
import covenant.platform.json.JsonText;
import covenant.requests.Answer;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a resource returns into the answer: a reading gets its entity tag or 304 (rule H6), a list its link to the
 * next page (rule H5).
 */
@Provider
public class Answers implements ContainerResponseFilter {

    /**
     * 201, for what has been made.
     *
     * @param path under the API's root, for example {@code parties/AWS}
     */
    public static Answer created(String path, Object json) {
        return answer(201, path, json);
    }

    /**
     * 202, for what awaits a second person.
     *
     * @param path of its approval, under the API's root
     */
    public static Answer accepted(String path, Object json) {
        return answer(202, path, json);
    }

    /** 200, for what has been done to a thing that was there. */
    public static Answer done(Object json) {
        return answer(200, null, json);
    }

    /** A refusal that leaves its mark, and so must not be rolled back: it is kept under its key like any other answer. */
    public static Answer refused(Reason reason, String detail, String path) {
        int status = Problem.status(reason);
        return new Answer(status, null, null, JsonText.of(Problem.of(reason, status, detail, path)), false);
    }

    private static Answer answer(int status, @Nullable String path, Object json) {
        String body = JsonText.of(json);
        // A tag is of the thing at the location; what is accepted is told there in full, and so differently.
        String tag = status == 202 ? null : EntityTag.of(json, body);
        return new Answer(status, path, tag, body, false);
    }

    static Response response(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status())
                .type(answer.status() < 400 ? MediaType.APPLICATION_JSON : Problem.MEDIA_TYPE)
                .entity(answer.body().getBytes(StandardCharsets.UTF_8));
        if (answer.location() != null) {
            response.location(URI.create(answer.location()));
        }
        if (answer.etag() != null) {
            response.header(HttpHeaders.ETAG, answer.etag());
        }
        if (answer.replayed()) {
            response.header("Idempotency-Replayed", "true");
        }
        return response.build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Record answer) || response.getStatus() != 200) {
            return;
        }
        String body = JsonText.of(answer);
        response.setEntity(body.getBytes(StandardCharsets.UTF_8), null, MediaType.APPLICATION_JSON_TYPE);
        // Who may read what differs by caller, so nothing is kept by a cache in between.
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (answer instanceof Items<?> items) {
            link(request, response, items);
        } else {
            tag(request, response, EntityTag.of(answer, body));
        }
    }

    private static void link(ContainerRequestContext request, ContainerResponseContext response, Items<?> items) {
        if (items.next() != null) {
            URI next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam(Page.CURSOR, Page.encode(items.next()))
                    .build();
            response.getHeaders().add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
    }

    private static void tag(ContainerRequestContext request, ContainerResponseContext response, String tag) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        String had = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (had != null && EntityTag.isAmong(had, tag)) {
            response.setEntity(null);
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
        }
    }
}
