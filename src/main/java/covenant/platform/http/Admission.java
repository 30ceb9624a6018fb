package covenant.platform.http;

import covenant.kernel.Rejected;
import covenant.kernel.Words;
import covenant.security.Actor;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import covenant.security.SecurityReason;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Refuses whom the use case would refuse, before anything else of the request is looked at (rule H3). */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class Admission implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Inject
    private CurrentActor actor;

    @Override
    public void filter(ContainerRequestContext request) {
        Admits admits = resource.getResourceMethod().getAnnotation(Admits.class);
        if (admits != null) {
            refuseOthers(actor.get(), rolesOf(admits));
        }
    }

    /** The roles to which an operation is open; empty for everybody who is logged in. */
    static List<Role> rolesOf(Admits admits) {
        AllowedTo onClass = admits.value().getAnnotation(AllowedTo.class);
        AllowedTo allowed = Arrays.stream(admits.value().getMethods())
                .filter(method -> method.getName().equals(admits.method()))
                .map(Admission::allowedTo)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(onClass);
        return allowed == null ? List.of() : List.of(allowed.value());
    }

    private static Optional<AllowedTo> allowedTo(Method method) {
        @Nullable AllowedTo allowed = method.getAnnotation(AllowedTo.class);
        return Optional.ofNullable(allowed);
    }

    private static void refuseOthers(Actor caller, List<Role> roles) {
        if (!roles.isEmpty() && roles.stream().noneMatch(caller::has)) {
            throw new Rejected(
                    SecurityReason.ROLE_MISSING,
                    caller.name() + " would need the role "
                            + roles.stream()
                                    .filter(role -> role != Role.SYSTEM)
                                    .map(Words::of)
                                    .collect(Collectors.joining(" or "))
                            + ".");
        }
    }
}
