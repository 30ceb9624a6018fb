package covenant.reports;

import covenant.kernel.AsOf;
import covenant.parties.Group;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where we stand: what we owe and are owed, what is due next, what rides on milestones, and what is not settled.
 *
 * @param book whose book, with what belongs to it; null for everybody's
 * @param agreementsInForce how many agreements are in force
 * @param commitments how many commitments the positions are the sum of
 * @param within how many more are promised within the group whose book it is, and are in none of the sums
 * @param provisional how many of them rest on something that is not settled
 * @param next what is due next: overdue first, then in order of date
 * @param milestones those that nobody has decided on, in order of reference
 * @param openConflicts how many conflicts nobody has decided, those without figures included
 * @param conflicts those that touch a figure of the reading, in order of reference
 * @param maturities in order of direction, unit and year, what has no date last
 */
public record Desk(
        AsOf asOf,
        @Nullable Group book,
        int agreementsInForce,
        int commitments,
        int within,
        int provisional,
        List<PositionRow> positions,
        List<Otherwise> otherwise,
        List<DueItem> next,
        List<MilestoneStake> milestones,
        long openConflicts,
        List<ConflictOverFigures> conflicts,
        List<Maturity> maturities) {

    public Desk {
        positions = List.copyOf(positions);
        otherwise = List.copyOf(otherwise);
        next = List.copyOf(next);
        milestones = List.copyOf(milestones);
        conflicts = List.copyOf(conflicts);
        maturities = List.copyOf(maturities);
    }
}
