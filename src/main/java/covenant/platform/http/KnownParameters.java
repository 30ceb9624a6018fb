package covenant.platform.http;

import covenant.kernel.Rejected;
import covenant.kernel.Text;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refuses a query parameter that the operation does not read, or that is given twice (rule H4). */
@Provider
public class KnownParameters implements ContainerRequestFilter {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::namesOf);
        MultivaluedMap<String, String> given = request.getUriInfo().getQueryParameters();
        given.forEach((name, values) -> {
            if (!names.contains(name)) {
                throw new Rejected(
                        HttpReason.PARAMETER_UNKNOWN,
                        "There is no parameter '" + Text.excerpt(name) + "' here; "
                                + (names.isEmpty()
                                        ? "there is none at all."
                                        : "there are " + String.join(", ", names) + "."));
            }
            if (values.size() > 1) {
                throw new Rejected(
                        HttpReason.PARAMETER_REPEATED,
                        "The parameter '" + name + "' is given " + values.size() + " times.");
            }
        });
    }

    /** The parameters that a resource's method declares, by itself or in its bean parameters. */
    static Set<String> namesOf(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(KnownParameters::declared)
                .filter(element -> element.isAnnotationPresent(QueryParam.class))
                .map(element -> element.getAnnotation(QueryParam.class).value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<? extends AnnotatedElement> declared(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                : Stream.of(parameter);
    }
}
