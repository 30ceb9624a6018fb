package covenant.obligations.rest;

import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.obligations.FulfilObligation;
import covenant.obligations.Fulfilled;
import covenant.obligations.Fulfilment;
import covenant.obligations.NewFulfilment;
import covenant.obligations.ReadObligations;
import covenant.platform.http.Admits;
import covenant.platform.http.Answers;
import covenant.platform.http.Items;
import covenant.platform.http.Once;
import covenant.platform.http.When;
import covenant.platform.json.JsonBody;
import covenant.platform.shapes.ApprovalJson;
import covenant.requests.Answer;
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

/** What was done for an obligation. */
@ApplicationScoped
@Path("/obligations/{obligation}/fulfilments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
public class FulfilmentsResource {

    @Inject
    private ReadObligations readObligations;

    @Inject
    private FulfilObligation fulfilObligation;

    @Inject
    private Once once;

    @Inject
    private Now now;

    @GET
    @Operation(
            operationId = "listFulfilments",
            summary = "What was done for the obligation, in the order in which it was recorded")
    public Items<FulfilmentJson> list(@PathParam("obligation") Ref ref, @BeanParam When when) {
        AsOf asOf = when.asOf(now);
        return Items.of(readObligations.fulfilments(ref, asOf), fulfilment -> FulfilmentJson.of(fulfilment, asOf));
    }

    @POST
    @Admits(FulfilObligation.class)
    @Operation(
            operationId = "fulfilObligation",
            summary =
                    "Fulfils the obligation in part or whole; what is paid, spent or delivered settles its commitment")
    @RequestBody(ref = "NewFulfilment")
    @APIResponseSchema(value = FulfilmentJson.class, responseCode = "201")
    public Response fulfil(@PathParam("obligation") Ref ref, JsonBody body) {
        String key = once.requireKey().value();
        NewFulfilment fulfilment = body.read(members -> FulfilmentJson.read(ref, key, members));
        return once.perKey(body, () -> answer(fulfilObligation.fulfil(fulfilment)));
    }

    private Answer answer(Fulfilled fulfilled) {
        if (fulfilled instanceof Fulfilled.Awaits awaits) {
            return ApprovalJson.accepted(awaits.approval());
        }
        Fulfilment fulfilment = ((Fulfilled.Recorded) fulfilled).fulfilment();
        return Answers.created(
                "obligations/" + fulfilment.obligation() + "/fulfilments", FulfilmentJson.of(fulfilment, now.asOf()));
    }
}
