package covenant.powers.web;

import covenant.kernel.Ref;
import covenant.platform.TimeBar;
import covenant.powers.Power;
import covenant.powers.PowerFilter;
import covenant.powers.ReadPowers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The powers that come from an agreement or a clause, for their pages. */
@Named
@RequestScoped
public class Held {

    private static final int MOST = 200;

    @Inject
    private ReadPowers readPowers;

    @Inject
    private TimeBar timeBar;

    private final Map<PowerFilter, List<Power>> read = new HashMap<>();

    public List<Power> underAgreement(Ref agreement) {
        return list(PowerFilter.ofAgreement(agreement));
    }

    public List<Power> underClause(Ref clause) {
        return list(PowerFilter.ofClause(clause));
    }

    private List<Power> list(PowerFilter filter) {
        return read.computeIfAbsent(
                filter,
                asked -> readPowers.list(asked, timeBar.asOf(), "", MOST).items());
    }
}
