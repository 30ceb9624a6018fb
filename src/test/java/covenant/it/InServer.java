package covenant.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A test whose archive of {@link InContainer} is deployed beside the WAR; there is room for one at a time. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ArquillianTest
@ResourceLock("the deployment /it")
public @interface InServer {}
