package covenant.pools.rest;

import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.platform.http.Admits;
import covenant.platform.http.Answers;
import covenant.platform.http.Items;
import covenant.platform.http.Once;
import covenant.platform.http.Page;
import covenant.platform.http.When;
import covenant.platform.json.JsonBody;
import covenant.platform.shapes.ApprovalJson;
import covenant.pools.NewPool;
import covenant.pools.NewPoolDrawdown;
import covenant.pools.PoolDrawn;
import covenant.pools.ProposePool;
import covenant.pools.ReadPools;
import covenant.pools.RecordPoolDrawdown;
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

/** Commitments that one usage may count towards. */
@ApplicationScoped
@Path("/pools")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Pools")
public class PoolsResource {

    @Inject
    private ReadPools readPools;

    @Inject
    private ProposePool proposePool;

    @Inject
    private RecordPoolDrawdown recordPoolDrawdown;

    @Inject
    private Once once;

    @Inject
    private Now now;

    @GET
    @Operation(operationId = "listPools", summary = "The signed pools, in order of reference")
    public Items<PoolJson> list(@BeanParam When when, @BeanParam Page page) {
        return Items.of(readPools.list(when.asOf(now), page.after(), page.limit()), PoolJson::of);
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "readPool", summary = "One pool with its members")
    public PoolJson one(@PathParam("ref") Ref ref) {
        return PoolJson.of(readPools.one(ref));
    }

    @POST
    @Admits(ProposePool.class)
    @Operation(operationId = "proposePool", summary = "Proposes a pool; it counts when a second person approves")
    @RequestBody(ref = "NewPool")
    @APIResponseSchema(value = ApprovalJson.class, responseCode = "202")
    public Response propose(JsonBody body) {
        NewPool pool = body.read(PoolJson::read);
        return once.perKey(body, () -> ApprovalJson.accepted(proposePool.propose(pool)));
    }

    @GET
    @Path("{ref}/drawdowns")
    @Operation(
            operationId = "listPoolDrawdowns",
            summary = "What was drawn at the pool and what it counts towards, in order of number")
    public Items<PoolDrawdownJson> drawdowns(@PathParam("ref") Ref ref, @BeanParam When when, @BeanParam Page page) {
        AsOf asOf = when.asOf(now);
        return Items.of(
                readPools.drawdowns(ref, asOf, page.afterNumber(), page.limit()),
                drawdown -> PoolDrawdownJson.of(drawdown, asOf));
    }

    @POST
    @Path("{ref}/drawdowns")
    @Admits(RecordPoolDrawdown.class)
    @Operation(
            operationId = "recordPoolDrawdown",
            summary = "Records a usage, which counts towards the members by the pool's policy")
    @RequestBody(ref = "NewPoolDrawdown")
    @APIResponseSchema(value = PoolDrawdownJson.class, responseCode = "201")
    public Response draw(@PathParam("ref") Ref ref, JsonBody body) {
        String key = once.requireKey().value();
        NewPoolDrawdown drawdown = body.read(members -> PoolDrawdownJson.read(ref, key, members));
        return once.perKey(body, () -> answer(recordPoolDrawdown.record(drawdown)));
    }

    private Answer answer(PoolDrawn drawn) {
        return drawn instanceof PoolDrawn.Awaits awaits
                ? ApprovalJson.accepted(awaits.approval())
                : created(PoolDrawdownJson.of(((PoolDrawn.Posted) drawn).drawdown(), now.asOf()));
    }

    private static Answer created(PoolDrawdownJson drawdown) {
        return Answers.created("journal/entries/" + drawdown.number(), drawdown);
    }
}
