package covenant.milestones;

import covenant.kernel.Rejected;
import java.util.List;

/** A condition that is made of others. */
public sealed interface Combination extends Condition {

    /** The most conditions that one combination is made of. */
    int MOST_PARTS = 50;

    /** How its truth follows from those of its parts. */
    Truth combine(List<Truth> truths);

    @Override
    default Evaluation evaluate(World world) {
        List<Evaluation> evaluated =
                parts().stream().map(part -> part.evaluate(world)).toList();
        List<Truth> truths = evaluated.stream().map(Evaluation::truth).toList();
        return new Evaluation(is(), combine(truths), sentence(), tally(truths), evaluated);
    }

    /** Every one of its parts holds. */
    record AllOf(List<Condition> of) implements Combination {

        /** @throws Rejected {@link MilestoneReason#CONDITION_MALFORMED}, {@link MilestoneReason#CONDITION_TOO_LARGE} */
        public AllOf {
            of = some(of);
        }

        @Override
        public String is() {
            return "all_of";
        }

        @Override
        public String sentence() {
            return "All of these hold.";
        }

        @Override
        public List<Condition> parts() {
            return of;
        }

        @Override
        public Truth combine(List<Truth> truths) {
            return Truth.atLeast(truths.size(), truths);
        }
    }

    /** One of its parts or more holds. */
    record AnyOf(List<Condition> of) implements Combination {

        /** @throws Rejected {@link MilestoneReason#CONDITION_MALFORMED}, {@link MilestoneReason#CONDITION_TOO_LARGE} */
        public AnyOf {
            of = some(of);
        }

        @Override
        public String is() {
            return "any_of";
        }

        @Override
        public String sentence() {
            return "At least one of these holds.";
        }

        @Override
        public List<Condition> parts() {
            return of;
        }

        @Override
        public Truth combine(List<Truth> truths) {
            return Truth.atLeast(1, truths);
        }
    }

    /**
     * So many of its parts hold, or more.
     *
     * @param count from 1 to the number of parts
     */
    record AtLeast(int count, List<Condition> of) implements Combination {

        /** @throws Rejected {@link MilestoneReason#CONDITION_MALFORMED}, {@link MilestoneReason#CONDITION_TOO_LARGE} */
        public AtLeast {
            of = some(of);
            if (count < 1 || count > of.size()) {
                throw Rejected.field(
                        "count",
                        MilestoneReason.CONDITION_MALFORMED,
                        "The count " + count + " is not between 1 and the " + of.size() + " conditions given.");
            }
        }

        @Override
        public String is() {
            return "at_least";
        }

        @Override
        public String sentence() {
            return "At least " + count + " of these " + of.size() + " hold.";
        }

        @Override
        public List<Condition> parts() {
            return of;
        }

        @Override
        public Truth combine(List<Truth> truths) {
            return Truth.atLeast(count, truths);
        }
    }

    /** Its part does not hold. */
    record Not(Condition of) implements Combination {

        @Override
        public String is() {
            return "not";
        }

        @Override
        public String sentence() {
            return "This does not hold.";
        }

        @Override
        public List<Condition> parts() {
            return List.of(of);
        }

        @Override
        public Truth combine(List<Truth> truths) {
            return truths.get(0).not();
        }
    }

    private static List<Condition> some(List<Condition> parts) {
        if (parts.isEmpty()) {
            throw Rejected.field(
                    "of", MilestoneReason.CONDITION_MALFORMED, "A combination needs at least one condition.");
        }
        if (parts.size() > MOST_PARTS) {
            throw Rejected.field(
                    "of",
                    MilestoneReason.CONDITION_TOO_LARGE,
                    "A combination of " + parts.size() + " conditions is too large; " + MOST_PARTS + " are allowed.");
        }
        return List.copyOf(parts);
    }

    private static String tally(List<Truth> truths) {
        long held = truths.stream().filter(truth -> truth == Truth.TRUE).count();
        long failed = truths.stream().filter(truth -> truth == Truth.FALSE).count();
        return "Of " + truths.size() + ": " + held + " true, " + failed + " false, " + (truths.size() - held - failed)
                + " unknown.";
    }
}
