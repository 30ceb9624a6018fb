package covenant.powers.rest;

import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Slice;
import covenant.platform.http.Admits;
import covenant.platform.http.Answers;
import covenant.platform.http.Items;
import covenant.platform.http.Once;
import covenant.platform.http.Page;
import covenant.platform.http.When;
import covenant.platform.json.JsonBody;
import covenant.platform.shapes.ApprovalJson;
import covenant.powers.ChangePower;
import covenant.powers.NewPower;
import covenant.powers.NewPowerChange;
import covenant.powers.Power;
import covenant.powers.PowerChangeKind;
import covenant.powers.ReadPowers;
import covenant.powers.RecordPower;
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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a party may do and does not have to. */
@ApplicationScoped
@Path("/powers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Powers")
public class PowersResource {

    @Inject
    private ReadPowers readPowers;

    @Inject
    private RecordPower recordPower;

    @Inject
    private ChangePower changePower;

    @Inject
    private Once once;

    @Inject
    private Now now;

    @GET
    @Operation(operationId = "listPowers", summary = "The powers, in order of reference")
    public Items<PowerJson> list(@BeanParam PowerParameters filter, @BeanParam When when, @BeanParam Page page) {
        AsOf asOf = when.asOf(now);
        Slice<Power> found = readPowers.list(filter.filter(), asOf, page.after(), page.limit());
        Map<Long, List<Long>> evidence = readPowers.evidence(found.items(), asOf);
        return Items.of(found, power -> PowerJson.of(power, evidence, asOf));
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "readPower", summary = "One power")
    public PowerJson one(@PathParam("ref") Ref ref, @BeanParam When when) {
        AsOf asOf = when.asOf(now);
        return json(readPowers.one(ref, asOf), asOf);
    }

    @POST
    @Admits(RecordPower.class)
    @Operation(
            operationId = "recordPower",
            summary = "Records a power of a signed agreement, armed from a day on or by a milestone")
    @RequestBody(ref = "NewPower")
    @APIResponseSchema(value = PowerJson.class, responseCode = "201")
    public Response record(JsonBody body) {
        NewPower power = body.read(PowerJson::read);
        return once.perKey(
                body, () -> Answers.created("powers/" + power.ref(), json(recordPower.record(power), now.asOf())));
    }

    @POST
    @Path("{ref}/exercises")
    @Admits(ChangePower.class)
    @Operation(operationId = "exercisePower", summary = "Proposes that its holder exercised it")
    @RequestBody(ref = "NewPowerChange")
    @APIResponseSchema(value = ApprovalJson.class, responseCode = "202")
    public Response exercise(@PathParam("ref") Ref ref, JsonBody body) {
        return propose(ref, PowerChangeKind.EXERCISE, body);
    }

    @POST
    @Path("{ref}/waivers")
    @Admits(ChangePower.class)
    @Operation(operationId = "waivePower", summary = "Proposes that its holder gave it up")
    @RequestBody(ref = "NewPowerChange")
    @APIResponseSchema(value = ApprovalJson.class, responseCode = "202")
    public Response waive(@PathParam("ref") Ref ref, JsonBody body) {
        return propose(ref, PowerChangeKind.WAIVE, body);
    }

    private PowerJson json(Power power, AsOf asOf) {
        return PowerJson.of(power, readPowers.evidence(List.of(power), asOf), asOf);
    }

    private Response propose(Ref ref, PowerChangeKind kind, JsonBody body) {
        NewPowerChange change = body.read(members -> PowerJson.readChange(ref, kind, members));
        return once.perKey(body, () -> ApprovalJson.accepted(changePower.propose(change)));
    }
}
