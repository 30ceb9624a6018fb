package covenant.security;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The roles to which a use case is open; everybody else is refused with {@link SecurityReason#ROLE_MISSING}. On a method
 * it replaces what the class says. (Not {@code @RolesAllowed}: ADR 0004.)
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AllowedTo {

    /** One of them is enough; none named opens it to everybody who is logged in. */
    @Nonbinding
    Role[] value() default {};

    /** Those of them who may do it to what is their own only; the use case itself looks whose it is. */
    @Nonbinding
    Role[] own() default {};
}
