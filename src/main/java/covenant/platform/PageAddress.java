package covenant.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address of a page with the parameters that are its own. Those of the framework never come back in a link. */
final class PageAddress {

    private PageAddress() {}

    static String of(HttpServletRequest request) {
        return of(request.getRequestURI(), request.getQueryString());
    }

    /** @param query as the browser sent it; null for none */
    static String of(String path, @Nullable String query) {
        String own = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(parameter -> !parameter.isEmpty() && !isFrameworks(parameter))
                        .collect(Collectors.joining("&"));
        return own.isEmpty() ? path : path + "?" + own;
    }

    // Faces reads its state from the address too: kept in a redirect, a stale one would go round for ever.
    private static boolean isFrameworks(String parameter) {
        String name = decoded(parameter.split("=", 2)[0]);
        return name.startsWith("jakarta.faces.") || name.startsWith("primefaces.");
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            return name;
        }
    }
}
