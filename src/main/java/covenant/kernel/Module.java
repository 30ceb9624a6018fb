package covenant.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares, on a package, which other modules it may import. The architecture test holds the package to it. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Module {

    /** The module's name; edges ({@code .rest}, {@code .web}) are modules of their own. */
    String name();

    /** Names of the modules that this one may import. */
    String[] uses();
}
