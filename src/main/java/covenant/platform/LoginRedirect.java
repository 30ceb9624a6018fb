package covenant.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends a stranger to the login page, which leads back to where they wanted to go. */
final class LoginRedirect {

    private LoginRedirect() {}

    static void send(HttpServletRequest request, HttpServletResponse response) {
        try {
            String login = request.getContextPath() + "/login.xhtml" + next(request);
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                redirectScript(response, login);
            } else {
                response.sendRedirect(login);
            }
        } catch (IOException callerLeft) {
            throw new UncheckedIOException(callerLeft);
        }
    }

    private static String next(HttpServletRequest request) {
        return LocalPath.of(PageAddress.of(request))
                .filter(path -> !path.equals(LocalPath.DESK))
                .map(path -> "?next=" + URLEncoder.encode(path.text(), StandardCharsets.UTF_8))
                .orElse("");
    }

    /** A script of the page asked: it follows only what Faces writes for it. */
    private static void redirectScript(HttpServletResponse response, String url) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                        + url.replace("&", "&amp;") + "\"></redirect></partial-response>");
        response.flushBuffer();
    }
}
