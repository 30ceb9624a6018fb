package covenant.powers.rest;

import covenant.kernel.Ref;
import covenant.powers.PowerFilter;
import covenant.powers.PowerKind;
import covenant.powers.PowerStatus;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which powers are asked for; a parameter that is left out narrows nothing. */
public class PowerParameters {

    @QueryParam("agreement")
    private @Nullable Ref agreement;

    @QueryParam("clause")
    private @Nullable Ref clause;

    @QueryParam("holder")
    @Parameter(description = "Who may exercise them")
    private @Nullable Ref holder;

    @QueryParam("status")
    private @Nullable PowerStatus status;

    @QueryParam("kind")
    private @Nullable PowerKind kind;

    PowerFilter filter() {
        return new PowerFilter(agreement, clause, holder, Set.of(), status, kind);
    }
}
