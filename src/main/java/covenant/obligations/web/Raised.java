package covenant.obligations.web;

import covenant.kernel.Ref;
import covenant.obligations.Obligation;
import covenant.obligations.ObligationFilter;
import covenant.obligations.ReadObligations;
import covenant.platform.TimeBar;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The obligations that come from an agreement or a clause, for their pages. */
@Named
@RequestScoped
public class Raised {

    private static final int MOST = 200;

    @Inject
    private ReadObligations readObligations;

    @Inject
    private TimeBar timeBar;

    private final Map<ObligationFilter, List<Obligation>> read = new HashMap<>();

    public List<Obligation> ofAgreement(Ref agreement) {
        return list(ObligationFilter.ofAgreement(agreement));
    }

    public List<Obligation> ofClause(Ref clause) {
        return list(ObligationFilter.ofClause(clause));
    }

    private List<Obligation> list(ObligationFilter filter) {
        return read.computeIfAbsent(
                filter,
                asked -> readObligations.list(asked, timeBar.asOf(), "", MOST).items());
    }
}
