package covenant.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which way in a request takes.
 *
 * @param method HTTP method
 * @param path within the application, without parameters
 * @param site what the browser says of where the request comes from ({@code Sec-Fetch-Site}); null from a program
 * @param mode how the browser asks ({@code Sec-Fetch-Mode}); null from a program
 */
record Way(
        String method,
        String path,
        @Nullable String site,
        @Nullable String mode) {

    /** What a stranger may see: the login page, what it is drawn with, readiness, and what guards itself by a token. */
    private static final Set<String> OPEN =
            Set.of("/login.xhtml", "/favicon.svg", "/favicon.ico", "/api/v1/ready", "/api/v1/calendar.ics");

    /** What the types of problem documents mean: a refused stranger may look up why. */
    private static final String PROBLEMS = "/api/v1/problems";

    private static final String RESOURCES = "/jakarta.faces.resource/";

    static Way of(HttpServletRequest request) {
        return new Way(
                request.getMethod(),
                pathOf(request),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Sec-Fetch-Mode"));
    }

    /** As the container has decoded it and mapped it, so that no spelling of a path leads around us. */
    static String pathOf(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }

    boolean isApi() {
        return path.equals("/api") || path.startsWith("/api/");
    }

    boolean isResource() {
        return path.startsWith(RESOURCES);
    }

    boolean isOpen() {
        return OPEN.contains(path) || isResource() || path.equals(PROBLEMS) || path.startsWith(PROBLEMS + "/");
    }

    boolean trustsSession() {
        return !isApi() || (isReading() && isOurOwn());
    }

    private boolean isReading() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** A link that somebody follows from elsewhere shows the answer to them alone; a script elsewhere would see it. */
    private boolean isOurOwn() {
        return site == null || site.equals("same-origin") || site.equals("none") || "navigate".equals(mode);
    }
}
