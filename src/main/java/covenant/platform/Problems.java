package covenant.platform;

import covenant.security.SecurityReason;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The problem documents that are written before a request reaches the API itself. Source: RFC 9457. */
final class Problems {

    private Problems() {}

    static void notLoggedIn(HttpServletResponse response, String detail) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Covenant\", charset=\"UTF-8\"");
        write(response, 401, "Unauthorized", SecurityReason.NOT_LOGGED_IN.name(), detail);
    }

    static void busy(HttpServletResponse response) {
        response.setHeader("Retry-After", "1");
        write(response, 503, "Service Unavailable", "LOGIN_BUSY", "Too many passwords are being checked; try again.");
    }

    private static void write(HttpServletResponse response, int status, String title, String reason, String detail) {
        JsonObject problem = Json.createObjectBuilder()
                .add("type", "urn:covenant:problem:" + reason)
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("reason", reason)
                .build();
        byte[] body = problem.toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
            // Committed here, so that no error page replaces the body.
            response.flushBuffer();
        } catch (IOException callerLeft) {
            throw new UncheckedIOException(callerLeft);
        }
    }
}
