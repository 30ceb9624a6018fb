package covenant.reports.web;

import covenant.kernel.AsOf;
import covenant.platform.TimeBar;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the reports are as files. The instant of the page is fixed in the address, so that a file is what the page shows. */
@Named
@RequestScoped
public class ReportFiles {

    @Inject
    private HttpServletRequest request;

    @Inject
    private TimeBar timeBar;

    /** A report as a file. @param name what people call it */
    public record File(String name, String address) {}

    /** The milestone report of the view, compared with an earlier reading unless that is null. */
    public List<File> milestones(@Nullable AsOf since) {
        return List.of(
                new File("Printable page", address("milestones", "html", since)),
                new File("PDF", address("milestones", "pdf", since)),
                new File("Excel", address("milestones", "xlsx", since)),
                new File("CSV", address("milestones", "csv", since)),
                new File("JSON", address("milestones", "json", since)));
    }

    public List<File> positions() {
        return List.of(
                new File("Excel", address("positions", "xlsx", null)),
                new File("CSV", address("positions", "csv", null)),
                new File("JSON", address("positions", "json", null)));
    }

    private String address(String report, String format, @Nullable AsOf since) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("format", format);
        parameters.put("asOf", timeBar.asOf().on().toString());
        parameters.put("knownAt", timeBar.asOf().knownAt().toString());
        if (since != null) {
            parameters.put("since", since.on().toString());
            parameters.put("sinceKnownAt", since.knownAt().toString());
        }
        timeBar.book().ifPresent(book -> parameters.put("book", book.value()));
        return request.getContextPath()
                + parameters.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "/api/v1/reports/" + report + "?", ""));
    }
}
