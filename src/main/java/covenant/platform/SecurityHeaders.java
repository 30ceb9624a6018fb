package covenant.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Tells browsers what a page of ours may do: load only what comes from here, run only our scripts, be framed by nobody.
 * Mapped in web.xml to everything, errors included, before all other filters.
 */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "Content-Security-Policy";

    /** What a script may do comes last and apart, because PrimeFaces adds the number of its own scripts to it. */
    private static final String WITHOUT_SCRIPTS =
            "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; ";

    private static final String OWN_SCRIPTS = "script-src 'self'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        write(request, response);
        chain.doFilter(request, new WithHeaders(request, response));
    }

    private static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(POLICY, WITHOUT_SCRIPTS + OWN_SCRIPTS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (!Way.of(request).isResource()) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /** Keeps the headers when a response is begun anew, and the policy in one piece. */
    private static final class WithHeaders extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        WithHeaders(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        // Two policies would both hold, and ours would forbid the scripts that the second one allows.
        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(POLICY, WITHOUT_SCRIPTS + value);
            } else {
                super.addHeader(name, value);
            }
        }

        @Override
        public void reset() {
            super.reset();
            write(request, (HttpServletResponse) getResponse());
        }
    }
}
