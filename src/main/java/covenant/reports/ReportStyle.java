package covenant.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** How reports look: the tokens of the pages' stylesheet, without what a printer or a PDF writer does not know. */
public final class ReportStyle {

    static final String CSS = read("report.css");

    /**
     * What a browser may do with a report: use its own style sheet, and nothing else. The style sheet is named by its hash,
     * as Content Security Policy level 3 has it.
     */
    public static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(CSS)
            + "'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private ReportStyle() {}

    private static String read(String name) {
        try (InputStream resource = ReportStyle.class.getResourceAsStream("/reports/" + name)) {
            return new String(Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String hash(String css) {
        try {
            byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
