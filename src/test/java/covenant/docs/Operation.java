package covenant.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import covenant.platform.http.Admits;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the HTTP API, as the code declares it.
 *
 * @param path under the API's root, beginning with a slash
 * @param java the method of the resource
 */
record Operation(String method, String path, Method java) {

    /** Every operation, in order of path and method. */
    static List<Operation> all() {
        return Program.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect)
                .flatMap(
                        resource -> Arrays.stream(resource.getDeclaredMethods()).flatMap(Operation::of))
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::method))
                .toList();
    }

    private static Stream<Operation> of(Method java) {
        return Arrays.stream(java.getAnnotations())
                .flatMap(annotation ->
                        Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                .map(http -> new Operation(
                        http.value(),
                        pathOf(java.getDeclaringClass().getAnnotation(Path.class))
                                + pathOf(java.getAnnotation(Path.class)),
                        java));
    }

    String summary() {
        org.eclipse.microprofile.openapi.annotations.Operation described =
                java.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
        return described == null ? "" : described.summary();
    }

    /** The roles that it names; none means everybody. */
    List<Role> roles() {
        AllowedTo allowed = allowed();
        return allowed == null ? List.of() : withoutProgram(allowed.value());
    }

    /** Those of them who may do it only to what is their own. */
    List<Role> ownOnly() {
        AllowedTo allowed = allowed();
        return allowed == null ? List.of() : withoutProgram(allowed.own());
    }

    boolean isOpenTo(Role role) {
        return roles().isEmpty() || roles().contains(role);
    }

    /** To whom the use case is open that it says it calls; null when it names none, and is open to everybody. */
    private @Nullable AllowedTo allowed() {
        Admits admits = java.getAnnotation(Admits.class);
        if (admits == null) {
            return null;
        }
        return Arrays.stream(admits.value().getMethods())
                .filter(method -> method.getName().equals(admits.method()))
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(AllowedTo.class)))
                .findFirst()
                .orElseGet(() -> admits.value().getAnnotation(AllowedTo.class));
    }

    private static List<Role> withoutProgram(Role[] roles) {
        return Arrays.stream(roles).filter(role -> role != Role.SYSTEM).toList();
    }

    private static String pathOf(@Nullable Path path) {
        return path == null ? "" : ("/" + path.value()).replace("//", "/");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
