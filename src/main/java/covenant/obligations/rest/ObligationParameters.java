package covenant.obligations.rest;

import covenant.kernel.Ref;
import covenant.kernel.Text;
import covenant.obligations.ObligationFilter;
import covenant.obligations.ObligationStatus;
import covenant.platform.http.ParameterTypes;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which obligations are asked for; a parameter that is left out narrows nothing. */
public class ObligationParameters {

    private static final int LONGEST_NAME = 64;

    @QueryParam("status")
    private @Nullable ObligationStatus status;

    @QueryParam("dueBefore")
    @Parameter(description = "Those with a date whose first possible day comes before it")
    private @Nullable LocalDate dueBefore;

    @QueryParam("party")
    @Parameter(description = "Obligor or obligee")
    private @Nullable Ref party;

    @QueryParam("owner")
    @Parameter(description = "The user who looks after them")
    private @Nullable String owner;

    @QueryParam("agreement")
    private @Nullable Ref agreement;

    @QueryParam("commitment")
    private @Nullable Ref commitment;

    @QueryParam("clause")
    private @Nullable Ref clause;

    ObligationFilter filter() {
        String name = ParameterTypes.read("owner", owner, text -> Text.required(text, LONGEST_NAME));
        return new ObligationFilter(
                status, dueBefore, party == null ? Set.of() : Set.of(party), name, agreement, commitment, clause);
    }
}
