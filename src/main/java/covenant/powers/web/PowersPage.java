package covenant.powers.web;

import covenant.kernel.Ref;
import covenant.kernel.Slice;
import covenant.platform.Asked;
import covenant.platform.PartyNames;
import covenant.platform.TimeBar;
import covenant.powers.Power;
import covenant.powers.PowerFilter;
import covenant.powers.PowerKind;
import covenant.powers.PowerStatus;
import covenant.powers.ReadPowers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The powers there are: who may do what against whom, and until when. */
@Named
@RequestScoped
public class PowersPage {

    private static final int PAGE = 50;

    @Inject
    private ReadPowers readPowers;

    @Inject
    private PartyNames partyNames;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    private PowerFilter filter;

    private @Nullable Slice<Power> slice;

    // Without a holder in the address, those that concern whose book is shown.
    @PostConstruct
    void read() {
        Ref holder = asked.ref("holder", "Holder");
        filter = new PowerFilter(
                asked.ref("agreement", "Agreement"),
                asked.ref("clause", "Clause"),
                holder,
                holder == null ? timeBar.members() : Set.of(),
                asked.word("status", "Status", PowerStatus.class),
                asked.word("kind", "Kind", PowerKind.class));
    }

    public List<Power> rows() {
        return slice().items();
    }

    /** The cursor of the list's next part; null at its end. */
    public @Nullable String next() {
        return slice().next();
    }

    public List<Asked.Chip> chips() {
        return asked.chips();
    }

    public List<Asked.Option> statuses() {
        return asked.options("status", PowerStatus.values());
    }

    public List<Asked.Option> kinds() {
        return asked.options("kind", PowerKind.values());
    }

    public List<Asked.Option> holders() {
        return partyNames.options(asked.text("holder"));
    }

    private Slice<Power> slice() {
        if (slice == null) {
            slice = readPowers.list(filter, timeBar.asOf(), asked.after(), PAGE);
        }
        return slice;
    }
}
