package covenant.obligations.rest;

import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.obligations.NewObligation;
import covenant.obligations.RaiseObligation;
import covenant.obligations.ReadObligations;
import covenant.platform.http.Admits;
import covenant.platform.http.Answers;
import covenant.platform.http.Items;
import covenant.platform.http.Once;
import covenant.platform.http.Page;
import covenant.platform.http.When;
import covenant.platform.json.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one party has to do for another. */
@ApplicationScoped
@Path("/obligations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
public class ObligationsResource {

    @Inject
    private ReadObligations readObligations;

    @Inject
    private RaiseObligation raiseObligation;

    @Inject
    private Once once;

    @Inject
    private Now now;

    @GET
    @Operation(operationId = "listObligations", summary = "The obligations, in order of reference")
    public Items<ObligationJson> list(
            @BeanParam ObligationParameters filter, @BeanParam When when, @BeanParam Page page) {
        AsOf asOf = when.asOf(now);
        return Items.of(
                readObligations.list(filter.filter(), asOf, page.after(), page.limit()),
                obligation -> ObligationJson.of(obligation, asOf));
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "readObligation", summary = "One obligation")
    public ObligationJson one(@PathParam("ref") Ref ref, @BeanParam When when) {
        AsOf asOf = when.asOf(now);
        return ObligationJson.of(readObligations.one(ref, asOf), asOf);
    }

    @POST
    @Admits(RaiseObligation.class)
    @Operation(
            operationId = "raiseObligation",
            summary = "Raises an obligation of a signed agreement; it is open from then on")
    @RequestBody(ref = "NewObligation")
    @APIResponseSchema(value = ObligationJson.class, responseCode = "201")
    public Response raise(JsonBody body) {
        NewObligation obligation = body.read(ObligationJson::read);
        return once.perKey(
                body,
                () -> Answers.created(
                        "obligations/" + obligation.ref(),
                        ObligationJson.of(raiseObligation.raise(obligation), now.asOf())));
    }
}
