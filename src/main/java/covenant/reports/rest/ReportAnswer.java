package covenant.reports.rest;

import covenant.reports.Rendering;
import covenant.reports.ReportFormat;
import covenant.reports.ReportStyle;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Answers with a report as it was written. */
final class ReportAnswer {

    private ReportAnswer() {}

    /** 200, or 304 to who has the same bytes already. @param servlet where the policy of an HTML page is set */
    static Response of(Rendering rendering, Request request, HttpServletResponse servlet) {
        if (rendering.format() == ReportFormat.HTML) {
            // Set and not added: the policy of the pages would forbid the style sheet that a report carries with it.
            servlet.setHeader("Content-Security-Policy", ReportStyle.POLICY);
        }
        EntityTag tag = new EntityTag(hash(rendering.content()));
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = same != null
                ? same
                : Response.ok(rendering.content())
                        .type(rendering.format().mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + rendering.fileName() + "\"");
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
