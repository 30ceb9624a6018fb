package covenant.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * What the server refuses by itself under the API, a header that it cannot read for example, is a problem document as well,
 * and not an error page. Mapped in web.xml to the API.
 */
public class ServerRefusals extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new AsProblems(request, response));
    }

    private static final class AsProblems extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        AsProblems(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendError(int status) {
            resetBuffer();
            Problems.refusedByTheServer(request, this, status);
        }

        // The message is the server's own, and shows its inside.
        @Override
        public void sendError(int status, String message) {
            sendError(status);
        }
    }
}
