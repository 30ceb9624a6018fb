package covenant.reports.rest;

import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.platform.http.When;
import covenant.reports.ReadMilestoneReport;
import covenant.reports.ReadPositionReport;
import covenant.reports.Rendering;
import covenant.reports.ReportFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is told about the book, in the form that is asked for. */
@ApplicationScoped
@Path("/reports")
@Produces(MediaType.WILDCARD)
@Tag(name = "Reports")
public class ReportsResource {

    @Inject
    private ReadMilestoneReport readMilestoneReport;

    @Inject
    private ReadPositionReport readPositionReport;

    @Inject
    private Now now;

    @GET
    @Path("milestones")
    @Operation(
            operationId = "reportMilestones",
            summary = "Every milestone with its evaluation and why, its long stop, what rides on it and what changed",
            description = "The same asOf, knownAt, since and book give the same bytes, whenever they are asked for.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json"),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                @Content(mediaType = "text/html"),
                @Content(mediaType = "application/pdf")
            })
    public Response milestones(
            @QueryParam("format") @Parameter(description = "json if left out") @Nullable ReportFormat format,
            @QueryParam("book")
                    @Parameter(
                            description =
                                    "Only milestones of agreements in which this party, or one that belongs to it, has a role")
                    @Nullable
                    Ref book,
            @BeanParam When when,
            @BeanParam Since since,
            @Context Request request,
            @Context HttpServletResponse servlet) {
        AsOf asOf = when.asOf(now);
        return ReportAnswer.of(
                Rendering.of(readMilestoneReport.of(asOf, since.reading(asOf, now), book), orJson(format)),
                request,
                servlet);
    }

    @GET
    @Path("positions")
    @Operation(
            operationId = "reportPositions",
            summary = "What is owed, by counterparty, unit and stage",
            description = "The same asOf, knownAt and book give the same bytes, whenever they are asked for.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/json"),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            })
    public Response positions(
            @QueryParam("format") @Parameter(description = "json if left out; or csv, xlsx") @Nullable
                    ReportFormat format,
            @QueryParam("book")
                    @Parameter(description = "From whose view, with what belongs to it; everybody's if left out")
                    @Nullable
                    Ref book,
            @BeanParam When when,
            @Context Request request,
            @Context HttpServletResponse servlet) {
        return ReportAnswer.of(
                Rendering.of(readPositionReport.of(when.asOf(now), book), orJson(format)), request, servlet);
    }

    static ReportFormat orJson(@Nullable ReportFormat format) {
        return Objects.requireNonNullElse(format, ReportFormat.JSON);
    }
}
