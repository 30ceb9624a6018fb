package covenant.platform.http;

import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;

/** Holds a change to the state that its client has seen (rule H7). */
@ApplicationScoped
public class Match {

    private static final String IF_MATCH = "If-Match";

    @Inject
    private HttpServletRequest request;

    /**
     * For a change that must say which state it was prepared against.
     *
     * @throws Rejected {@link HttpReason#MATCH_MISSING}, {@link HttpReason#MATCH_STALE}
     */
    public void require(int version) {
        if (given().isEmpty()) {
            throw new Rejected(HttpReason.MATCH_MISSING, "The request has no " + IF_MATCH + " header.");
        }
        refuseStale(version);
    }

    /**
     * For any other change: a header that is given is heeded.
     *
     * @throws Rejected {@link HttpReason#MATCH_STALE}
     */
    public void refuseStale(int version) {
        List<String> given = given();
        if (!given.isEmpty() && given.stream().noneMatch(header -> EntityTag.names(header, version))) {
            throw new Rejected(HttpReason.MATCH_STALE, "It has changed; its version is " + version + " now.");
        }
    }

    private List<String> given() {
        return Collections.list(request.getHeaders(IF_MATCH));
    }
}
