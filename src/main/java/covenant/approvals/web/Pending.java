package covenant.approvals.web;

import covenant.approvals.Approval;
import covenant.approvals.ReadApprovals;
import covenant.approvals.TargetKind;
import covenant.kernel.Ref;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The change of a thing that awaits a second person, for the page of that thing: who looks at it learns of it, and nobody
 * is offered a proposal that would be refused.
 */
@Named
@RequestScoped
public class Pending {

    @Inject
    private ReadApprovals readApprovals;

    private final Map<String, Optional<Approval>> read = new HashMap<>();

    /** @param target its reference, as {@link TargetKind} has it @return null where nothing awaits */
    public @Nullable Approval of(TargetKind kind, Object target) {
        return read.computeIfAbsent(
                        kind + " " + target, asked -> readApprovals.pending(kind, new Ref(target.toString())))
                .orElse(null);
    }
}
