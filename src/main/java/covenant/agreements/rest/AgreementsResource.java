package covenant.agreements.rest;

import covenant.agreements.Agreement;
import covenant.agreements.AgreementEnd;
import covenant.agreements.Clause;
import covenant.agreements.NewAgreement;
import covenant.agreements.ProposeAgreement;
import covenant.agreements.ReadAgreements;
import covenant.amendments.ProposeAmendment;
import covenant.commitments.CommitmentFilter;
import covenant.commitments.ReadCommitments;
import covenant.commitments.Terms;
import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.platform.http.Admits;
import covenant.platform.http.Items;
import covenant.platform.http.Match;
import covenant.platform.http.Once;
import covenant.platform.http.Page;
import covenant.platform.http.When;
import covenant.platform.json.JsonBody;
import covenant.platform.shapes.ApprovalJson;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Contracts among parties. */
@ApplicationScoped
@Path("/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementsResource {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final int MOST_COMMITMENTS = 500;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private ProposeAgreement proposeAgreement;

    @Inject
    private ProposeAmendment proposeAmendment;

    @Inject
    private Once once;

    @Inject
    private Match match;

    @Inject
    private Now now;

    @GET
    @Operation(operationId = "listAgreements", summary = "The signed agreements, in order of reference")
    public Items<AgreementJson> list(
            @QueryParam("party") @Nullable Ref party,
            @QueryParam("family") @Nullable Ref family,
            @BeanParam When when,
            @BeanParam Page page) {
        AsOf asOf = when.asOf(now);
        return Items.of(
                readAgreements.list(party == null ? Set.of() : Set.of(party), family, asOf, page.after(), page.limit()),
                agreement -> AgreementJson.of(agreement, asOf));
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "readAgreement", summary = "One agreement with its roles and clauses, signed or proposed")
    public AgreementDetailJson one(@PathParam("ref") Ref ref, @BeanParam When when) {
        AsOf asOf = when.asOf(now);
        Agreement agreement = readAgreements.one(ref);
        List<Clause> clauses =
                agreement.signedAt() == null ? readAgreements.proposedClauses(ref) : readAgreements.clauses(ref, asOf);
        return AgreementDetailJson.of(agreement, clauses, asOf);
    }

    @POST
    @Admits(ProposeAgreement.class)
    @Operation(
            operationId = "proposeAgreement",
            summary = "Proposes an agreement; it counts when a second person approves")
    @RequestBody(ref = "NewAgreement")
    @APIResponseSchema(value = ApprovalJson.class, responseCode = "202")
    public Response propose(JsonBody body) {
        NewAgreement agreement = body.read(AgreementJson::read);
        return once.perKey(body, () -> ApprovalJson.accepted(proposeAgreement.propose(agreement)));
    }

    @GET
    @Path("{ref}/versions")
    @Operation(
            operationId = "listVersions",
            summary = "The agreement as signed, and each amendment and the end that the reading knows")
    public Items<VersionJson> versions(@PathParam("ref") Ref ref, @BeanParam When when) {
        AsOf asOf = when.asOf(now);
        Agreement agreement = readAgreements.one(ref);
        List<Clause> clauses = readAgreements.clauses(ref, asOf);
        List<Terms> terms = termsOf(ref, asOf);
        List<VersionJson> versions = new ArrayList<>();
        versions.add(VersionJson.of(agreement, clauses, terms));
        readAgreements
                .amendments(ref, asOf)
                .forEach(amendment -> versions.add(VersionJson.of(amendment, clauses, terms)));
        AgreementEnd end = agreement.end(asOf);
        if (end != null) {
            versions.add(VersionJson.of(end, versions.size()));
        }
        return new Items<>(versions, null);
    }

    @POST
    @Path("{ref}/amendments")
    @Admits(ProposeAmendment.class)
    @Operation(
            operationId = "proposeAmendment",
            summary = "Proposes an amendment of clauses and commitments; it counts when a second person approves")
    @RequestBody(ref = "NewAmendment")
    @APIResponseSchema(value = ApprovalJson.class, responseCode = "202")
    public Response amend(@PathParam("ref") Ref ref, JsonBody body) {
        AmendmentBody amendment = body.read(members -> AmendmentBody.read(ref, members));
        return once.perKey(body, () -> {
            match.require(readAgreements.one(ref).version());
            return ApprovalJson.accepted(proposeAmendment.propose(amendment.clauses(), amendment.changes()));
        });
    }

    // Also what becomes effective later: a version is told from when it is signed.
    private List<Terms> termsOf(Ref agreement, AsOf asOf) {
        AsOf known = new AsOf(LAST_DAY, asOf.knownAt());
        CommitmentFilter ofIt = CommitmentFilter.ofAgreement(agreement);
        return readCommitments.list(ofIt, known, "", MOST_COMMITMENTS).items().stream()
                .flatMap(each -> readCommitments.terms(each.commitment().ref(), known).stream())
                .toList();
    }
}
