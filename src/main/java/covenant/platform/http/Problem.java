package covenant.platform.http;

import covenant.kernel.Fault;
import covenant.kernel.Reason;
import covenant.kernel.Rejected;
import covenant.platform.json.JsonText;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/**
 * A problem document. Source: RFC 9457.
 *
 * @param type where the reason is explained; it never changes
 * @param title the reason in words
 * @param detail what is wrong with this request, with its values
 * @param instance the path that was asked for, or the incident
 * @param reason the reason's name
 * @param remedy what to do about it
 * @param errors the fields at fault
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String reason,
        String remedy,
        List<FieldProblem> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "/api/v1/problems/";

    private static final String UNREADABLE = "The address of the request or one of its headers cannot be read.";

    /** @param pointer JSON pointer of the field in the body. Source: RFC 6901 */
    public record FieldProblem(String pointer, String reason, String detail) {

        static FieldProblem of(Fault fault) {
            String pointer = fault.field().isEmpty() ? "" : "/" + fault.field();
            return new FieldProblem(pointer, fault.reason().name(), fault.detail());
        }
    }

    static Problem of(Rejected rejected, int status, String instance) {
        return of(rejected.reason(), status, rejected.detail(), instance)
                .with(rejected.faults().stream().map(FieldProblem::of).toList());
    }

    public static Problem of(Reason reason, int status, String detail, String instance) {
        return new Problem(
                TYPES + reason.name(),
                title(reason),
                status,
                detail,
                instance,
                reason.name(),
                reason.remedy(),
                List.of());
    }

    /** A refusal that the server made up by itself, and of which only the status is known. */
    public static Problem ofStatus(int status, String instance) {
        HttpReason reason = HttpReason.of(status);
        return of(reason, status, reason == HttpReason.REQUEST_MALFORMED ? UNREADABLE : reason.remedy(), instance);
    }

    /** Where the reason is explained. */
    public static String type(Reason reason) {
        return TYPES + reason.name();
    }

    /** The reason in words: {@code Own proposal}. */
    public static String title(Reason reason) {
        String words = reason.name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The status of a refusal (rule H1). */
    public static int status(Reason reason) {
        if (reason instanceof HttpReason http) {
            return http.status();
        }
        return switch (reason.kind()) {
            case MALFORMED -> 400;
            case ANONYMOUS -> 401;
            case FORBIDDEN -> 403;
            case MISSING -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case INVALID -> 422;
            case UNCONDITIONAL -> 428;
        };
    }

    Response.ResponseBuilder response() {
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .header("Cache-Control", "no-store")
                .entity(JsonText.bytes(this));
    }

    private Problem with(List<FieldProblem> fields) {
        return new Problem(type, title, status, detail, instance, reason, remedy, fields);
    }
}
