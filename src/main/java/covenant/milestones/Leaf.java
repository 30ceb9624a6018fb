package covenant.milestones;

import covenant.journal.Stage;
import covenant.kernel.KernelReason;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.kernel.Words;
import covenant.sources.Measure;
import covenant.sources.Subject;
import covenant.sources.SubjectKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A condition that looks at the world. */
public sealed interface Leaf extends Condition {

    /** What it looks at, where that has a reference. */
    Optional<Subject> about();

    @Override
    default List<Condition> parts() {
        return List.of();
    }

    private static Evaluation found(Leaf leaf, Truth truth, String explanation, Finding finding) {
        return new Evaluation(leaf.is(), truth, leaf.sentence(), explanation, finding, List.of());
    }

    /** A day has come. The day itself counts. */
    record DateReached(LocalDate on) implements Leaf {

        @Override
        public String is() {
            return "date_reached";
        }

        @Override
        public String sentence() {
            return Wording.day(on) + " has come.";
        }

        @Override
        public String opposite() {
            return Wording.day(on) + " has not come yet.";
        }

        @Override
        public Optional<Subject> about() {
            return Optional.empty();
        }

        @Override
        public Evaluation evaluate(World world) {
            LocalDate day = world.asOf().on();
            String reading = "The reading is as of " + Wording.day(day);
            Finding finding = Finding.of(day, on);
            if (!day.isBefore(on)) {
                return found(this, Truth.TRUE, reading + ".", finding.since(on));
            }
            String missing = Wording.days(ChronoUnit.DAYS.between(day, on));
            return found(this, Truth.FALSE, reading + ", " + missing + " before.", finding.lacking(missing));
        }
    }

    /**
     * A stage of a commitment holds so much, or more.
     *
     * @param quantity above zero
     */
    record QuantityReached(Ref commitment, Stage stage, Quantity quantity) implements Leaf {

        /** @throws Rejected {@link KernelReason#AMOUNT_NOT_POSITIVE} */
        public QuantityReached {
            quantity.requirePositive();
        }

        @Override
        public String is() {
            return "quantity_reached";
        }

        @Override
        public String sentence() {
            return "At least " + quantity + " of " + commitment + " is " + Words.plain(stage) + ".";
        }

        @Override
        public String opposite() {
            return "Less than " + quantity + " of " + commitment + " is " + Words.plain(stage) + ".";
        }

        @Override
        public Optional<Subject> about() {
            return Optional.of(new Subject(SubjectKind.COMMITMENT, commitment));
        }

        @Override
        public Evaluation evaluate(World world) {
            return world.held(commitment, stage, quantity.unit())
                    .map(held -> compared(held, world))
                    .orElseGet(() -> found(
                            this,
                            Truth.UNKNOWN,
                            "Nothing of " + commitment + " is booked in " + quantity.unit() + " as of "
                                    + Wording.day(world.asOf().on()) + ".",
                            Finding.of(null, quantity).lacking("a promise in " + quantity.unit())));
        }

        private Evaluation compared(Held held, World world) {
            Quantity is = held.quantity();
            Finding finding = Finding.of(is, quantity);
            String told = is
                    + (world.window() == null ? " is " : " became ")
                    + Words.plain(stage)
                    + Wording.measured(world.window(), world.asOf().on());
            LocalDate since = held.since(quantity);
            if (since != null) {
                return found(
                        this, Truth.TRUE, told + ", enough since " + Wording.day(since) + ".", finding.since(since));
            }
            Quantity missing = quantity.minus(is);
            return found(this, Truth.FALSE, told + "; " + missing + " is missing.", finding.lacking(missing));
        }
    }

    /**
     * A measured value, or the average of the latest ones, is so high or higher.
     *
     * @param subject whose value it is
     * @param quantity above zero
     * @param averageOver how many of the latest values are averaged, 1 to 100; 1 takes the latest alone
     */
    record PriceReached(Ref subject, Measure measure, Quantity quantity, int averageOver) implements Leaf {

        static final int MOST_VALUES = 100;

        /** @throws Rejected {@link KernelReason#AMOUNT_NOT_POSITIVE}, {@link MilestoneReason#CONDITION_MALFORMED} */
        public PriceReached {
            quantity.requirePositive();
            if (averageOver < 1 || averageOver > MOST_VALUES) {
                throw Rejected.field(
                        "average_over",
                        MilestoneReason.CONDITION_MALFORMED,
                        averageOver + " is not between 1 and " + MOST_VALUES + ".");
            }
        }

        @Override
        public String is() {
            return "price_reached";
        }

        @Override
        public String sentence() {
            return value() + " is at least " + quantity + ".";
        }

        @Override
        public String opposite() {
            return value() + " is less than " + quantity + ".";
        }

        private String value() {
            String values =
                    averageOver == 1 ? "The latest " : "The average of the latest " + averageOver + " values of ";
            return values + Words.plain(measure) + " of " + subject;
        }

        @Override
        public Optional<Subject> about() {
            return Optional.of(new Subject(SubjectKind.PARTY, subject));
        }

        @Override
        public Evaluation evaluate(World world) {
            List<Measured> latest = world.latest(subject, measure, averageOver);
            Truth truth = Measured.reach(latest, quantity, averageOver);
            String window = world.window() == null
                    ? ""
                    : " Only values observed"
                            + Wording.measured(world.window(), world.asOf().on()) + " count.";
            return found(
                    this,
                    truth,
                    Measured.tell(latest, averageOver) + window,
                    Measured.find(latest, quantity, averageOver, truth));
        }
    }

    /** Something has happened in the world. */
    record EventOccurred(Ref event) implements Leaf {

        @Override
        public String is() {
            return "event_occurred";
        }

        @Override
        public String sentence() {
            return event + " has occurred.";
        }

        @Override
        public String opposite() {
            return event + " has not occurred.";
        }

        @Override
        public Optional<Subject> about() {
            return Optional.of(new Subject(SubjectKind.EVENT, event));
        }

        @Override
        public Evaluation evaluate(World world) {
            return world.report(event)
                    .map(report -> found(this, Truth.of(report.occurred()), report.sentence(), report.finding()))
                    .orElseGet(() -> found(
                            this,
                            Truth.UNKNOWN,
                            "No report says whether it has occurred.",
                            Finding.of(null, "occurred").lacking("a report")));
        }
    }

    /**
     * A party certifies something.
     *
     * @param text what it certifies, at most 500 characters
     */
    record CertifiedBy(Ref party, String text) implements Leaf {

        /** @throws Rejected the reasons of {@link Text#required} */
        public CertifiedBy {
            text = Text.required(text, 500);
        }

        @Override
        public String is() {
            return "certified_by";
        }

        @Override
        public String sentence() {
            return party + " certifies: " + text;
        }

        @Override
        public String opposite() {
            return party + " does not certify: " + text;
        }

        @Override
        public Optional<Subject> about() {
            return Optional.of(new Subject(SubjectKind.PARTY, party));
        }

        @Override
        public Evaluation evaluate(World world) {
            return world.certificate(party, text)
                    .map(last -> found(this, Truth.of(last.certified()), last.sentence(party), last.finding()))
                    .orElseGet(() -> found(
                            this,
                            Truth.UNKNOWN,
                            "No certificate by " + party + " is recorded.",
                            Finding.of(null, "certified").lacking("a certificate by " + party)));
        }
    }

    /** Another milestone is met (rule M5). */
    record MilestoneMet(Ref milestone) implements Leaf {

        @Override
        public String is() {
            return "milestone_met";
        }

        @Override
        public String sentence() {
            return milestone + " is met.";
        }

        @Override
        public String opposite() {
            return milestone + " is not met.";
        }

        @Override
        public Optional<Subject> about() {
            return Optional.of(new Subject(SubjectKind.MILESTONE, milestone));
        }

        @Override
        public Evaluation evaluate(World world) {
            Optional<MilestoneStanding> standing = world.standing(milestone);
            if (standing.isEmpty()) {
                return found(
                        this,
                        Truth.UNKNOWN,
                        "No milestone " + milestone + " was known then.",
                        Finding.of(null, Words.plain(MilestoneState.MET)));
            }
            Truth decided = standing.get().met();
            return decided == Truth.UNKNOWN
                    ? undecided(standing.get(), world.conditionOf(milestone))
                    : found(this, decided, standing.get().sentence(), finding(standing.get()));
        }

        private static Finding finding(MilestoneStanding standing) {
            return Finding.of(Words.plain(standing.state()), Words.plain(MilestoneState.MET))
                    .since(standing.since());
        }

        private Evaluation undecided(MilestoneStanding standing, Evaluation own) {
            Truth truth = own.truth() == Truth.FALSE ? Truth.FALSE : Truth.UNKNOWN;
            String explanation = standing.sentence() + " Nobody has decided on it, and its own condition is "
                    + Words.of(own.truth()) + ".";
            Finding finding = finding(standing).lacking("a decision on it");
            return new Evaluation(is(), truth, sentence(), explanation, finding, List.of(own));
        }
    }

    /** A power has been exercised: a party elected it, whether or not it had to. */
    record PowerExercised(Ref power) implements Leaf {

        @Override
        public String is() {
            return "power_exercised";
        }

        @Override
        public String sentence() {
            return power + " is exercised.";
        }

        @Override
        public String opposite() {
            return power + " is not exercised.";
        }

        @Override
        public Optional<Subject> about() {
            return Optional.of(new Subject(SubjectKind.POWER, power));
        }

        @Override
        public Evaluation evaluate(World world) {
            Finding exercised = Finding.of("exercised", "exercised");
            return world.exercisedOn(power)
                    .map(day -> found(
                            this, Truth.TRUE, "It was exercised on " + Wording.day(day) + ".", exercised.since(day)))
                    .orElseGet(() -> found(
                            this,
                            Truth.FALSE,
                            "It had not been exercised as of "
                                    + Wording.day(world.asOf().on()) + ".",
                            Finding.of("not exercised", "exercised").lacking("its exercise")));
        }
    }

    /**
     * Nobody outside the contract knows what it is (rule M2).
     *
     * @param note what is known about it, at most 500 characters; may be empty
     */
    record Redacted(String note) implements Leaf {

        /** @throws Rejected the reasons of {@link Text#optional} */
        public Redacted {
            note = Text.optional(note, 500);
        }

        @Override
        public String is() {
            return "redacted";
        }

        @Override
        public String sentence() {
            return "Something that has not been disclosed.";
        }

        @Override
        public String opposite() {
            return "The opposite of something that has not been disclosed.";
        }

        @Override
        public Optional<Subject> about() {
            return Optional.empty();
        }

        @Override
        public Evaluation evaluate(World world) {
            return found(
                    this,
                    Truth.UNKNOWN,
                    note.isEmpty() ? "What it is has not been disclosed." : note,
                    Finding.NONE.lacking("its disclosure"));
        }
    }
}
