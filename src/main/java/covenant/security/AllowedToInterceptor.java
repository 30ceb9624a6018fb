package covenant.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Refuses a use case to whom it is not open (rule S1). */
@AllowedTo
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AllowedToInterceptor {

    @Inject
    private CurrentActor actor;

    @AroundInvoke
    Object refuseOthers(InvocationContext call) throws Exception {
        AllowedTo onMethod = call.getMethod().getAnnotation(AllowedTo.class);
        AllowedTo allowed = onMethod != null
                ? onMethod
                : call.getMethod().getDeclaringClass().getAnnotation(AllowedTo.class);
        if (allowed != null) {
            actor.get().requireOneOf(allowed.value());
        }
        return call.proceed();
    }
}
