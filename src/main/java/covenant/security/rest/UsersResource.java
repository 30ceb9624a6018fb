package covenant.security.rest;

import covenant.platform.http.Admits;
import covenant.platform.http.Answers;
import covenant.platform.http.Items;
import covenant.platform.http.Match;
import covenant.platform.http.Once;
import covenant.platform.http.Page;
import covenant.platform.json.JsonBody;
import covenant.security.ChangeUser;
import covenant.security.NewUser;
import covenant.security.ReadUsers;
import covenant.security.RecordUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who can log in. */
@ApplicationScoped
@Path("/users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Users")
public class UsersResource {

    @Inject
    private ReadUsers readUsers;

    @Inject
    private RecordUser recordUser;

    @Inject
    private ChangeUser changeUser;

    @Inject
    private Once once;

    @Inject
    private Match match;

    @GET
    @Admits(ReadUsers.class)
    @Operation(operationId = "listUsers", summary = "The users, disabled ones included, in order of name")
    public Items<UserJson> list(@BeanParam Page page) {
        return Items.of(readUsers.list(page.after(), page.limit()), UserJson::of);
    }

    @GET
    @Path("{name}")
    @Admits(ReadUsers.class)
    @Operation(operationId = "readUser", summary = "One user")
    public UserJson one(@PathParam("name") String name) {
        return UserJson.of(readUsers.one(name));
    }

    @POST
    @Admits(RecordUser.class)
    @Operation(operationId = "recordUser", summary = "Records a user, who can log in from now on")
    @RequestBody(ref = "NewUser")
    @APIResponseSchema(value = UserJson.class, responseCode = "201")
    public Response record(JsonBody body) {
        NewUser user = body.read(UserJson::read);
        return once.perKeyOfSecret(
                body, () -> Answers.created("users/" + user.name(), UserJson.of(recordUser.record(user))));
    }

    @PUT
    @Path("{name}")
    @Admits(ChangeUser.class)
    @Operation(
            operationId = "changeUser",
            summary = "Changes what a user may do, disables them, or gives them a new password",
            description = "It takes effect with their next request. The last administrator cannot be disabled or given"
                    + " other roles.")
    @RequestBody(ref = "UserChange")
    public UserJson change(@PathParam("name") String name, JsonBody body) {
        int version = readUsers.one(name).version();
        match.require(version);
        return UserJson.of(changeUser.change(name, body.read(members -> UserJson.readChange(version, members))));
    }
}
