package covenant.milestones;

import covenant.kernel.Rejected;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A condition that is made of others. */
public sealed interface Combination extends Condition {

    /** The most conditions that one combination is made of. */
    int MOST_PARTS = 50;

    /** Why it is so: how many of its parts hold. */
    default String explain(List<Evaluation> parts) {
        return tally(parts.stream().map(Evaluation::truth).toList());
    }

    /** How its truth follows from those of its parts. */
    Truth combine(List<Truth> truths);

    @Override
    default Evaluation evaluate(World world) {
        List<Evaluation> evaluated =
                parts().stream().map(part -> part.evaluate(world)).toList();
        List<Truth> truths = evaluated.stream().map(Evaluation::truth).toList();
        return new Evaluation(is(), combine(truths), sentence(), explain(evaluated), evaluated);
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
        public String opposite() {
            return "Not all of these hold.";
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
        public String opposite() {
            return "None of these holds.";
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
        public String opposite() {
            return "Fewer than " + count + " of these " + of.size() + " hold.";
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
            return of.opposite();
        }

        @Override
        public String opposite() {
            return of.sentence();
        }

        @Override
        public List<Condition> parts() {
            return List.of(of);
        }

        /** What was found of its part says it all. */
        @Override
        public String explain(List<Evaluation> parts) {
            return parts.get(0).explanation();
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

    /** {@code All 3 hold.}, {@code None of the 2 holds.}, {@code Of 3, 1 holds, 1 does not and 1 is unknown.} */
    private static String tally(List<Truth> truths) {
        long held = count(truths, Truth.TRUE);
        long failed = count(truths, Truth.FALSE);
        long unknown = count(truths, Truth.UNKNOWN);
        int all = truths.size();
        if (all == 1) {
            return held == 1 ? "It holds." : failed == 1 ? "It does not hold." : "Nobody knows whether it holds.";
        }
        if (held == all) {
            return "All " + all + " hold.";
        }
        if (failed == all) {
            return "None of the " + all + " holds.";
        }
        if (unknown == all) {
            return "All " + all + " are unknown.";
        }
        List<String> told = Stream.of(
                        told(held, "holds", "hold"),
                        told(failed, "does not", "do not"),
                        told(unknown, "is unknown", "are unknown"))
                .flatMap(Optional::stream)
                .toList();
        String last = told.get(told.size() - 1);
        return "Of " + all + ", " + String.join(", ", told.subList(0, told.size() - 1)) + " and " + last + ".";
    }

    private static long count(List<Truth> truths, Truth wanted) {
        return truths.stream().filter(truth -> truth == wanted).count();
    }

    private static Optional<String> told(long count, String one, String several) {
        return count == 0 ? Optional.empty() : Optional.of(count + " " + (count == 1 ? one : several));
    }
}
