package covenant.platform;

import covenant.kernel.Reason;
import covenant.platform.http.HttpReason;
import covenant.platform.http.Problem;
import covenant.platform.json.JsonText;
import covenant.security.SecurityReason;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The problem documents of a request that is turned away before it reaches the API itself. */
final class Problems {

    private Problems() {}

    static void notLoggedIn(HttpServletRequest request, HttpServletResponse response, String detail) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Covenant\", charset=\"UTF-8\"");
        write(request, response, SecurityReason.NOT_LOGGED_IN, 401, detail);
    }

    static void busy(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Retry-After", "1");
        write(request, response, HttpReason.UNAVAILABLE, 503, "Too many passwords are being looked at.");
    }

    static void refusedByTheServer(HttpServletRequest request, HttpServletResponse response, int status) {
        write(response, Problem.ofStatus(status, request.getRequestURI()));
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, Reason reason, int status, String detail) {
        write(response, Problem.of(reason, status, detail, request.getRequestURI()));
    }

    private static void write(HttpServletResponse response, Problem problem) {
        byte[] body = JsonText.bytes(problem);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException callerLeft) {
            throw new UncheckedIOException(callerLeft);
        }
    }
}
