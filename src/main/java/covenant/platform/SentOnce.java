package covenant.platform;

import covenant.kernel.Rejected;
import covenant.requests.Answer;
import covenant.requests.AnswerOnce;
import covenant.requests.KeyedRequest;
import covenant.requests.RequestKey;
import covenant.requests.RequestReason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Does what a form asks for once, however often it is sent. The key stands in the form itself ({@code c:sentOnce}), because
 * the bean of a view is not always the same one for two requests that are sent at the same moment.
 */
@Named
@RequestScoped
public class SentOnce {

    private static final int SEE_OTHER = 303;

    @Inject
    private AnswerOnce answerOnce;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Redirect redirect;

    private String key = "page-" + UUID.randomUUID();

    /**
     * Where a form leads once it has done something.
     *
     * @param path from the root of the application, with its own parameters, encoded; at most 300 characters
     * @param note what was done, in one sentence
     */
    public record Done(String path, String note) {}

    /**
     * Does it, unless the form was sent before, and leads on in either case.
     *
     * @param effect what it refuses leaves the form as it was, to be put right and sent again
     * @throws Rejected {@link RequestReason}, and whatever the effect refuses
     */
    public void act(Supplier<Done> effect) {
        KeyedRequest sent = new KeyedRequest(new RequestKey(key), "page " + request.getServletPath(), contents());
        Answer answer = answered(sent, effect);
        redirect.to(String.valueOf(answer.location()), answer.body());
    }

    private Answer answered(KeyedRequest sent, Supplier<Done> effect) {
        try {
            return answerOnce.answer(sent, () -> {
                Done done = effect.get();
                return new Answer(SEE_OTHER, done.path(), null, done.note(), false);
            });
        } catch (Rejected refused) {
            if (refused.reason() == RequestReason.KEY_REUSED) {
                throw new Rejected(
                        RequestReason.KEY_REUSED,
                        "This form was sent before, with other contents. Open it anew to send these as well.");
            }
            throw refused;
        }
    }

    // Everything that was typed; not the state of the view, which may differ from one sending to the next.
    private String contents() {
        String typed = request.getParameterMap().entrySet().stream()
                .filter(parameter -> !parameter.getKey().startsWith("jakarta.faces."))
                .sorted(Map.Entry.comparingByKey())
                .map(parameter -> parameter.getKey() + "=" + Arrays.toString(parameter.getValue()))
                .collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(typed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** What names this form, from the moment it is shown until it has done what it is for. */
    public String getKey() {
        return key;
    }

    public void setKey(@Nullable String sent) {
        if (sent != null) {
            this.key = sent;
        }
    }
}
