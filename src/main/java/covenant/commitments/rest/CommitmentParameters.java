package covenant.commitments.rest;

import covenant.commitments.CommitmentFilter;
import covenant.commitments.CommitmentKind;
import covenant.journal.Stage;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which commitments are asked for; a parameter that is left out narrows nothing. */
public class CommitmentParameters {

    @QueryParam("agreement")
    private @Nullable Ref agreement;

    @QueryParam("obligor")
    private @Nullable Ref obligor;

    @QueryParam("obligee")
    private @Nullable Ref obligee;

    @QueryParam("party")
    @Parameter(description = "Obligor or obligee")
    private @Nullable Ref party;

    @QueryParam("kind")
    private @Nullable CommitmentKind kind;

    @QueryParam("unit")
    private @Nullable Unit unit;

    @QueryParam("stage")
    @Parameter(description = "Those that hold something in the stage")
    private @Nullable Stage stage;

    CommitmentFilter filter() {
        return new CommitmentFilter(
                agreement, obligor, obligee, party == null ? Set.of() : Set.of(party), kind, unit, stage);
    }
}
