package covenant.platform.http;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refuses a media type whose weight is no number: RESTEasy would fail on it while it looks for the resource (rule H2). */
@Provider
@PreMatching
public class ReadableWeights implements ContainerRequestFilter {

    // RFC 9110, section 12.4.2, and without the zero before the point, as old Java clients send it.
    private static final Pattern WEIGHT = Pattern.compile("[01](\\.[0-9]*)?|\\.[0-9]+");

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getAcceptableMediaTypes().stream().allMatch(ReadableWeights::isReadable)) {
            throw new NotAcceptableException();
        }
        if (!isReadable(request.getMediaType())) {
            throw new NotSupportedException();
        }
    }

    private static boolean isReadable(@Nullable MediaType type) {
        String weight = type == null ? null : type.getParameters().get("q");
        return weight == null || WEIGHT.matcher(weight).matches();
    }
}
