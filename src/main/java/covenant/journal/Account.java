package covenant.journal;

import covenant.kernel.Ref;
import covenant.kernel.Unit;

/** Where quantity stands: one stage of one commitment, in one unit. */
public record Account(Ref commitment, Unit unit, Stage stage) {}
