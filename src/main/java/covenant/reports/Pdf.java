package covenant.reports;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes a PDF of one of our pages, in our own font and tagged for readers that speak it. It fetches nothing (rule R2). */
final class Pdf {

    // It says as an error that it cannot unmap files from memory; it maps none here.
    private static final Logger MAPPING = Logger.getLogger("org.apache.pdfbox.io.IOUtils");

    // Each font that it loads, and each property that only browsers know, would be a line in the log.
    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        XRLog.setLevel(XRLog.CSS_PARSE, Level.SEVERE);
        MAPPING.setLevel(Level.OFF);
    }

    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;

    private Pdf() {}

    /** @param html written by {@link Markup}; the same text gives the same bytes */
    static byte[] of(String html) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(html).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            makeTimeless(document);
            document.save(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static PdfRendererBuilder builder(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(html, null);
        builder.useUriResolver((base, uri) -> isInside(uri) ? uri : null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> isInside(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useFont(font("Inter-Regular.ttf"), "Inter", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font("Inter-SemiBold.ttf"), "Inter", SEMI_BOLD, FontStyle.NORMAL, true);
        builder.useFont(font("Inter-Italic.ttf"), "Inter", REGULAR, FontStyle.ITALIC, true);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Covenant");
        return builder;
    }

    // Its dates and its id would come from the clock, and no two runs would agree (rule R1).
    private static void makeTimeless(PDDocument document) {
        Calendar epoch = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        epoch.setTimeInMillis(0);
        document.getDocumentInformation().setCreationDate(epoch);
        document.getDocumentInformation().setModificationDate(epoch);
        document.setDocumentId(0L);
    }

    // The patterns of the stages stand in the style sheet itself.
    private static boolean isInside(String uri) {
        return uri.startsWith("data:");
    }

    private static FSSupplier<InputStream> font(String name) {
        return () -> Objects.requireNonNull(Pdf.class.getResourceAsStream("/reports/" + name), name);
    }
}
