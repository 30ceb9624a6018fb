package covenant.sources;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** What a commitment would be if a reading held: how much, and who would owe it to whom. */
@Embeddable
public record ReadingFigure(Ref commitment, @Embedded Quantity quantity, Ref obligor, Ref obligee) {}
