package covenant.platform.rest;

import covenant.kernel.Reason;
import covenant.platform.http.Problem;

/**
 * A sort of refusal.
 *
 * @param ref its name, as in {@code reason}
 * @param status the HTTP status that goes with it
 * @param remedy what to do about it
 */
public record ProblemTypeJson(String ref, String type, String title, int status, String remedy) {

    static ProblemTypeJson of(Reason reason) {
        return new ProblemTypeJson(
                reason.name(), Problem.type(reason), Problem.title(reason), Problem.status(reason), reason.remedy());
    }
}
