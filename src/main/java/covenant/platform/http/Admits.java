package covenant.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The use case that a resource's method calls. Whom it is not open to is refused before the body is read (rule H3), so
 * that a stranger learns nothing from the faults of a made-up body. The roles stand at the use case, and only there.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Admits {

    Class<?> value();

    /** The method of the use case, where its methods are open to different roles. */
    String method() default "";
}
