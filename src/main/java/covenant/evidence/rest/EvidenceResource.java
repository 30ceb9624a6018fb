package covenant.evidence.rest;

import covenant.evidence.Content;
import covenant.evidence.EvidenceReason;
import covenant.evidence.ReadEvidence;
import covenant.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What shows that something happened. */
@ApplicationScoped
@Path("/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
public class EvidenceResource {

    @Inject
    private ReadEvidence readEvidence;

    @GET
    @Path("{id}")
    @Operation(operationId = "readEvidence", summary = "What the evidence is, where it is kept, and its SHA-256")
    public EvidenceJson one(@PathParam("id") Long id) {
        return EvidenceJson.of(readEvidence.one(id));
    }

    // Whatever was uploaded is only ever saved, never shown by the browser under our name.
    @GET
    @Path("{id}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "readEvidenceContent", summary = "The file, where it is kept here")
    @APIResponse(
            responseCode = "200",
            content =
                    @org.eclipse.microprofile.openapi.annotations.media.Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            example = "The bytes of the file"))
    public Response content(@PathParam("id") Long id) {
        Content content = readEvidence
                .one(id)
                .content()
                .orElseThrow(() -> new Rejected(
                        EvidenceReason.EVIDENCE_UNKNOWN, "The file of evidence " + id + " is kept elsewhere."));
        return Response.ok(content.bytes(), MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"evidence-" + id + "\"")
                .build();
    }
}
