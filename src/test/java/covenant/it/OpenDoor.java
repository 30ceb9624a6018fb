package covenant.it;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** Only in the archive of a test inside the server, where the runner of the tests cannot log in: {@code tester} may all. */
@Alternative
@Priority(1)
@ApplicationScoped
class OpenDoor implements HttpAuthenticationMechanism {

    private static final Set<String> ROLES =
            Set.of("viewer", "preparer", "approver", "auditor", "admin", "integration");

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return context.notifyContainerAboutLogin("tester", ROLES);
    }
}
