package covenant.milestones.web;

import covenant.commitments.CommitmentAsOf;
import covenant.commitments.Tranche;
import covenant.sources.Mark;
import java.util.List;

/**
 * A tranche that hangs on a milestone.
 *
 * @param marks why its figure is not plainly known
 */
public record Riding(CommitmentAsOf commitment, Tranche tranche, List<Mark> marks) {}
