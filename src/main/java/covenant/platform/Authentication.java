package covenant.platform;

import covenant.kernel.Now;
import covenant.kernel.Words;
import covenant.security.Caller;
import covenant.security.Logins;
import covenant.security.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Recognises the caller of every request: by HTTP Basic for the API, by the session for pages. Whoever is not recognised
 * is turned away by {@link ActorFilter}, not here: this runs so early that the server could not send a body with a 401
 * to a request that has one.
 *
 * <p>A session is good for reading the API from our own pages, so that a page can offer a download. It is not good for
 * writing there: a form on another site could send the cookie along, but never the header.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    /** Request attribute: the {@link Verdict} on a password that was given and not right. */
    static final String VERDICT = Authentication.class.getName() + ".verdict";

    @Inject
    private Logins logins;

    @Inject
    private Now now;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Way way = Way.of(request);
        String authorization = request.getHeader("Authorization");
        Optional<Caller> caller = Optional.empty();
        if (way.isApi() && authorization != null) {
            caller = byHeader(authorization, request);
        } else if (way.trustsSession()) {
            caller = Session.caller(request, logins, now);
        }
        return caller.map(who -> accept(who, context)).orElseGet(context::doNothing);
    }

    private Optional<Caller> byHeader(String authorization, HttpServletRequest request) {
        Optional<BasicCredential> credential = BasicCredential.of(authorization);
        Verdict verdict = credential
                .map(given -> logins.check(given.name(), given.password()))
                .orElse(Verdict.WRONG);
        if (verdict != Verdict.RIGHT) {
            request.setAttribute(VERDICT, verdict);
            return Optional.empty();
        }
        return credential.flatMap(given -> logins.find(given.name()));
    }

    private static AuthenticationStatus accept(Caller caller, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(caller.name()),
                caller.roles().stream().map(Words::of).collect(Collectors.toSet()));
    }
}
