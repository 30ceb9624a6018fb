package covenant.platform.rest;

import covenant.platform.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Adds to the description of every operation what is the same for all: the refusals, the headers, and an example of its
 * answer from {@code openapi/<operationId>}. What they look like stands in {@code META-INF/openapi.yaml}.
 */
public class Description implements OASFilter {

    private static final Set<String> OPEN = Set.of("listProblems", "readProblem", "ready");
    private static final Set<String> WRITE_TO_THE_JOURNAL =
            Set.of("approve", "recordPayment", "recordDrawdown", "recordDelivery", "fulfilObligation");
    private static final Set<String> READ_BY_SOME = Set.of("listUsers", "readUser");
    private static final Set<String> NEED_A_MATCH = Set.of("proposeAmendment", "proposeEnding");

    private static final Map<Integer, String> OF_EVERY_OPERATION =
            Map.of(400, "Malformed", 401, "NotLoggedIn", 500, "Defect", 503, "Unavailable");
    private static final Map<Integer, String> OF_A_POST =
            Map.of(403, "Forbidden", 409, "Conflict", 413, "TooLarge", 415, "NotJson", 422, "Invalid");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().forEach(Description::describe);
    }

    /** Our constants are lower-case words outside. */
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .<Object>map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .toList());
        }
        return schema;
    }

    private static void describe(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            OF_EVERY_OPERATION.forEach((status, name) -> refuse(operation, status, name));
            if (path.contains("{")) {
                refuse(operation, 404, "Missing");
            }
            if (method == PathItem.HttpMethod.POST) {
                describePost(operation);
            } else if (method == PathItem.HttpMethod.PUT) {
                describeChange(operation);
            } else {
                describeReading(operation);
            }
            if (OPEN.contains(String.valueOf(operation.getOperationId()))) {
                operation.setSecurity(List.of());
                operation.getResponses().removeAPIResponse("401");
            }
        });
    }

    private static void describePost(Operation operation) {
        String id = String.valueOf(operation.getOperationId());
        OF_A_POST.forEach((status, name) -> refuse(operation, status, name));
        ask(operation, WRITE_TO_THE_JOURNAL.contains(id) ? "RequiredIdempotencyKey" : "IdempotencyKey");
        if (NEED_A_MATCH.contains(id)) {
            ask(operation, "IfMatch");
            refuse(operation, 412, "Stale");
            refuse(operation, 428, "Unconditional");
        }
        boolean awaits = operation.getResponses().hasAPIResponse("202");
        answer(operation).ifPresent(answer -> {
            header(answer, "Idempotency-Replayed");
            header(answer, "Location");
            if (!awaits) {
                header(answer, "ETag");
            }
            example(operation, answer);
        });
    }

    private static void describeChange(Operation operation) {
        OF_A_POST.forEach((status, name) -> refuse(operation, status, name));
        ask(operation, "IfMatch");
        refuse(operation, 412, "Stale");
        refuse(operation, 428, "Unconditional");
        answer(operation).ifPresent(answer -> {
            header(answer, "ETag");
            example(operation, answer);
        });
    }

    private static void describeReading(Operation operation) {
        if (READ_BY_SOME.contains(String.valueOf(operation.getOperationId()))) {
            refuse(operation, 403, "Forbidden");
        }
        answer(operation).ifPresent(answer -> example(operation, answer));
        if (hasPages(operation)) {
            answer(operation).ifPresent(answer -> header(answer, "Link"));
        } else if (!isList(operation)) {
            answer(operation).ifPresent(answer -> header(answer, "ETag"));
            ask(operation, "IfNoneMatch");
            refuse(operation, 304, "NotModified");
        }
    }

    private static boolean hasPages(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "cursor".equals(parameter.getName()));
    }

    private static boolean isList(Operation operation) {
        return String.valueOf(operation.getOperationId()).matches("list.*|export.*|ready");
    }

    private static Optional<APIResponse> answer(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("2"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void refuse(Operation operation, int status, String name) {
        operation
                .getResponses()
                .addAPIResponse(
                        Integer.toString(status), OASFactory.createAPIResponse().ref(name));
    }

    private static void ask(Operation operation, String parameter) {
        operation.addParameter(OASFactory.createObject(Parameter.class).ref(parameter));
    }

    private static void header(APIResponse answer, String name) {
        answer.addHeader(name, OASFactory.createHeader().ref(name));
    }

    private static void example(Operation operation, APIResponse answer) {
        if (answer.getContent() != null) {
            answer.getContent()
                    .getMediaTypes()
                    .values()
                    .forEach(media ->
                            example(String.valueOf(operation.getOperationId())).ifPresent(media::setExample));
        }
    }

    private static Optional<Object> example(String operationId) {
        return file(operationId + ".json")
                .<Object>map(json -> JsonText.JSONB.fromJson(json, Object.class))
                .or(() -> file(operationId + ".ndjson"));
    }

    private static Optional<String> file(String name) {
        try (InputStream file = Description.class.getResourceAsStream("/openapi/" + name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
