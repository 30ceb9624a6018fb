package covenant.commitments;

import covenant.kernel.Ref;

/**
 * Something to be assumed about a commitment.
 *
 * @param text what is assumed, and why it has to be
 */
public record NewAssumption(Ref ref, Ref commitment, AssumptionKind kind, String text) {}
