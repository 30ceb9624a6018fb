package covenant.platform.http;

import covenant.kernel.Rejected;
import covenant.platform.json.JsonBody;
import covenant.requests.Answer;
import covenant.requests.AnswerOnce;
import covenant.requests.KeyedRequest;
import covenant.requests.RequestKey;
import covenant.requests.RequestReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Answers a POST once per idempotency key (rule H8). */
@ApplicationScoped
public class Once {

    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_ROUTE = 300;

    @Inject
    private HttpServletRequest request;

    @Inject
    private AnswerOnce answerOnce;

    /**
     * The key of a request that writes to the journal.
     *
     * @throws Rejected {@link RequestReason#KEY_MISSING}, {@link RequestReason#KEY_MALFORMED}
     */
    public RequestKey requireKey() {
        return key().orElseThrow(
                        () -> new Rejected(RequestReason.KEY_MISSING, "The request has no " + KEY + " header."));
    }

    /**
     * Answers a request: with a key once, without one each time.
     *
     * @param effect calls the use case; it runs in one transaction with the keeping of its answer
     * @throws Rejected {@link RequestReason}, and whatever the effect refuses
     */
    public Response perKey(JsonBody body, Supplier<Answer> effect) {
        return perKey(key -> body.sha256(), effect);
    }

    /**
     * As {@link #perKey(JsonBody, Supplier)}, for a body with a password in it: what is kept to know the body again is as
     * slow to guess from as a password's own hash.
     */
    public Response perKeyOfSecret(JsonBody body, Supplier<Answer> effect) {
        return perKey(key -> SlowHash.of(body.sha256(), route() + " " + key), effect);
    }

    private Response perKey(Function<RequestKey, String> hash, Supplier<Answer> effect) {
        Answer answer = key().map(key -> answerOnce.answer(new KeyedRequest(key, route(), hash.apply(key)), effect))
                .orElseGet(effect);
        return Answers.response(answer);
    }

    private Optional<RequestKey> key() {
        List<String> keys = Collections.list(request.getHeaders(KEY));
        if (keys.size() > 1) {
            throw new Rejected(RequestReason.KEY_MALFORMED, "The request has " + keys.size() + " " + KEY + " headers.");
        }
        return keys.stream().map(String::strip).map(RequestKey::new).findFirst();
    }

    private String route() {
        String route = request.getMethod() + " " + request.getRequestURI();
        return route.substring(0, Math.min(route.length(), LONGEST_ROUTE));
    }
}
