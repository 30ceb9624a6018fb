package covenant.disputes.web;

import covenant.disputes.Estimate;
import covenant.platform.Figures;

/** What a dispute may cost, as pages show it. */
final class Estimated {

    private Estimated() {}

    /** {@code 10,000,000.00 USD to 40,000,000.00 USD}, {@code cannot be estimated}. */
    static String inWords(Estimate estimate) {
        if (estimate.low() == null) {
            return "cannot be estimated";
        }
        String low = Figures.exact(estimate.low());
        return estimate.high() == null ? low : low + " to " + Figures.exact(estimate.high());
    }
}
