package covenant.platform;

import covenant.kernel.Now;
import covenant.kernel.Words;
import covenant.security.Caller;
import covenant.security.Logins;
import covenant.security.SecurityReason;
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
 * Recognises the caller of every request: by HTTP Basic for the API, by the session for pages. Nothing is open to a
 * stranger but what {@link Way#isOpen} lists.
 *
 * <p>A session is good for reading the API from our own pages, so that a page can offer a download. It is not good for
 * writing there: a form on another site could send the cookie along, but never the header.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    @Inject
    private Logins logins;

    @Inject
    private Now now;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Way way = Way.of(request);
        String authorization = request.getHeader("Authorization");
        if (way.isApi() && authorization != null) {
            return byHeader(authorization, request, response, context);
        }
        Optional<Caller> caller = way.trustsSession() ? Session.caller(request, logins, now) : Optional.empty();
        if (caller.isPresent()) {
            return accept(caller.get(), context);
        }
        return way.isOpen() ? context.doNothing() : challenge(way, request, response);
    }

    private AuthenticationStatus byHeader(
            String authorization,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpMessageContext context) {
        Optional<BasicCredential> credential = BasicCredential.of(authorization);
        Verdict verdict =
                credential.map(c -> logins.check(c.name(), c.password())).orElse(Verdict.WRONG);
        Optional<Caller> caller =
                verdict == Verdict.RIGHT ? credential.flatMap(c -> logins.find(c.name())) : Optional.empty();
        if (caller.isPresent()) {
            return accept(caller.get(), context);
        }
        SecurityHeaders.write(request, response);
        if (verdict == Verdict.BUSY) {
            Problems.busy(response);
        } else {
            Problems.notLoggedIn(response, "The user name or the password is wrong, or the user is disabled.");
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static AuthenticationStatus accept(Caller caller, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(caller.name()),
                caller.roles().stream().map(Words::of).collect(Collectors.toSet()));
    }

    private static AuthenticationStatus challenge(Way way, HttpServletRequest request, HttpServletResponse response) {
        SecurityHeaders.write(request, response);
        if (way.isApi()) {
            Problems.notLoggedIn(response, SecurityReason.NOT_LOGGED_IN.remedy());
            return AuthenticationStatus.SEND_FAILURE;
        }
        LoginRedirect.send(request, response);
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
