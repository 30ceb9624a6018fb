package covenant.sources.rest;

import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.platform.http.Admits;
import covenant.platform.http.Answers;
import covenant.platform.http.Items;
import covenant.platform.http.Once;
import covenant.platform.http.Page;
import covenant.platform.http.ParameterTypes;
import covenant.platform.http.When;
import covenant.platform.json.JsonBody;
import covenant.sources.AnswerQuestion;
import covenant.sources.AskQuestion;
import covenant.sources.NewQuestion;
import covenant.sources.QuestionFilter;
import covenant.sources.ReadQuestions;
import covenant.sources.Subject;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What nobody has answered yet. */
@ApplicationScoped
@Path("/questions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sources")
public class QuestionsResource {

    private static final String ABOUT = "What it is about, as kind:REFERENCE, for example commitment:AWS-SPEND";

    @Inject
    private ReadQuestions readQuestions;

    @Inject
    private AskQuestion askQuestion;

    @Inject
    private AnswerQuestion answerQuestion;

    @Inject
    private Once once;

    @Inject
    private Now now;

    @GET
    @Operation(operationId = "listQuestions", summary = "The questions, in order of reference")
    public Items<QuestionJson> list(
            @QueryParam("open") @Nullable Boolean open,
            @QueryParam("conflict") @Nullable Ref conflict,
            @QueryParam("subject") @Parameter(description = ABOUT) @Nullable String subject,
            @BeanParam When when,
            @BeanParam Page page) {
        AsOf asOf = when.asOf(now);
        QuestionFilter filter = new QuestionFilter(
                Boolean.TRUE.equals(open), conflict, ParameterTypes.read("subject", subject, Subject::parse));
        return Items.of(
                readQuestions.list(filter, asOf, page.after(), page.limit()),
                question -> QuestionJson.of(question, asOf));
    }

    @GET
    @Path("{ref}")
    @Operation(operationId = "readQuestion", summary = "One question")
    public QuestionJson one(@PathParam("ref") Ref ref, @BeanParam When when) {
        AsOf asOf = when.asOf(now);
        return QuestionJson.of(readQuestions.one(ref, asOf), asOf);
    }

    @POST
    @Admits(AskQuestion.class)
    @Operation(operationId = "askQuestion", summary = "Puts a question on the worklist")
    @RequestBody(ref = "NewQuestion")
    @APIResponseSchema(value = QuestionJson.class, responseCode = "201")
    public Response ask(JsonBody body) {
        NewQuestion question = body.read(QuestionJson::read);
        return once.perKey(
                body,
                () -> Answers.created(
                        "questions/" + question.ref(), QuestionJson.of(askQuestion.ask(question), now.asOf())));
    }

    @POST
    @Path("{ref}/answers")
    @Admits(AnswerQuestion.class)
    @Operation(operationId = "answerQuestion", summary = "Answers a question, which decides no conflict")
    @RequestBody(ref = "NewAnswer")
    @APIResponseSchema(value = QuestionJson.class, responseCode = "201")
    public Response answer(@PathParam("ref") Ref ref, JsonBody body) {
        String answer = body.read(QuestionJson::readAnswer);
        return once.perKey(
                body,
                () -> Answers.created(
                        "questions/" + ref, QuestionJson.of(answerQuestion.answer(ref, answer), now.asOf())));
    }
}
