package covenant.journal.rest;

import covenant.commitments.CommitmentFilter;
import covenant.commitments.ReadCommitments;
import covenant.journal.NewReversal;
import covenant.journal.ProposeReversal;
import covenant.journal.ReadJournal;
import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.platform.http.Admits;
import covenant.platform.http.HttpReason;
import covenant.platform.http.Items;
import covenant.platform.http.Once;
import covenant.platform.http.Page;
import covenant.platform.http.ParameterTypes;
import covenant.platform.http.When;
import covenant.platform.json.JsonBody;
import covenant.platform.shapes.ApprovalJson;
import covenant.platform.shapes.EntryDetailJson;
import covenant.platform.shapes.EntryJson;
import covenant.platform.shapes.MarkJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The journal: what was posted, and whether it adds up. */
@ApplicationScoped
@Path("/journal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Journal")
public class JournalResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final int ALL = 1_000_000;

    @Inject
    private ReadJournal readJournal;

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private ProposeReversal proposeReversal;

    @Inject
    private Once once;

    @Inject
    private Now now;

    @GET
    @Path("entries")
    @Operation(
            operationId = "listEntries",
            summary = "The entries, in order of number; of every effective date unless asOf is given")
    public Items<EntryJson> entries(
            @QueryParam("commitment") @Nullable Ref commitment, @BeanParam When when, @BeanParam Page page) {
        return Items.of(
                readJournal.entries(commitment, when.orAllDates(now), page.afterNumber(), page.limit()), EntryJson::of);
    }

    @GET
    @Path("entries/{number}")
    @Operation(operationId = "readEntry", summary = "One entry")
    public EntryDetailJson entry(@PathParam("number") Long number) {
        return EntryDetailJson.of(
                readJournal.entry(number), readJournal.reversalOf(number).orElse(null));
    }

    @POST
    @Path("entries/{number}/reversals")
    @Admits(ProposeReversal.class)
    @Operation(
            operationId = "proposeReversal",
            summary = "Proposes to take an entry back; it is taken back when a second person approves")
    @RequestBody(ref = "NewReversal")
    @APIResponseSchema(value = ApprovalJson.class, responseCode = "202")
    public Response reverse(@PathParam("number") Long number, JsonBody body) {
        NewReversal reversal = body.read(members -> ReversalBody.read(number, members));
        return once.perKey(body, () -> ApprovalJson.accepted(proposeReversal.propose(reversal)));
    }

    @GET
    @Path("trial-balance")
    @Operation(operationId = "readTrialBalance", summary = "Every commitment's position, and the sums by unit")
    public TrialBalanceJson trialBalance(@BeanParam When when) {
        AsOf asOf = when.asOf(now);
        Map<Ref, List<MarkJson>> marks = readCommitments.list(CommitmentFilter.ALL, asOf, "", ALL).items().stream()
                .collect(Collectors.toMap(read -> read.commitment().ref(), read -> MarkJson.of(read.marks())));
        return TrialBalanceJson.of(readJournal.trialBalance(asOf), marks, asOf);
    }

    @GET
    @Path("head")
    @Operation(operationId = "readHead", summary = "The newest entry's number, hash and time")
    public HeadJson head() {
        return HeadJson.of(readJournal.head());
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "exportJournal",
            summary = "Every entry, one a line in order of number; of every effective date unless asOf is given")
    @APIResponse(responseCode = "200", content = @Content(mediaType = NDJSON))
    public Response export(
            @QueryParam("format") @Parameter(description = "ndjson") @Nullable String format, @BeanParam When when) {
        AsOf asOf = when.orAllDates(now);
        ParameterTypes.read("format", format, JournalResource::known);
        return Response.ok(new Export(readJournal, asOf), NDJSON).build();
    }

    private static String known(String format) {
        if (!format.equals("ndjson")) {
            throw new Rejected(HttpReason.PARAMETER_MALFORMED, "'" + Text.excerpt(format) + "' is not ndjson.");
        }
        return format;
    }
}
