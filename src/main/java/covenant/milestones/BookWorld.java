package covenant.milestones;

import covenant.journal.ReadJournal;
import covenant.journal.Stage;
import covenant.kernel.AsOf;
import covenant.kernel.Interval;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import covenant.powers.Powers;
import covenant.sources.Events;
import covenant.sources.Measure;
import covenant.sources.Observations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The world as the book has it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BookWorld {

    private static final int LONGEST_CHAIN = 20;

    @Inject
    private Milestones milestones;

    @Inject
    private ReadJournal journal;

    @Inject
    private Observations observations;

    @Inject
    private Events events;

    @Inject
    private Powers powers;

    /** The world in which a milestone's condition is evaluated. */
    World seen(Milestone milestone, AsOf asOf) {
        return new Reading(asOf, milestone.timing().measured(), List.of(milestone.ref()));
    }

    private final class Reading implements World {

        private final AsOf asOf;
        private final @Nullable Interval window;
        // The milestones that led here. Recording refuses a circle (M8); this holds even if one got in another way.
        private final List<Ref> chain;

        Reading(AsOf asOf, @Nullable Interval window, List<Ref> chain) {
            this.asOf = asOf;
            this.window = window;
            this.chain = chain;
        }

        @Override
        public AsOf asOf() {
            return asOf;
        }

        @Override
        public @Nullable Interval window() {
            return window;
        }

        @Override
        public Optional<Held> held(Ref commitment, Stage stage, Unit unit) {
            return Optional.of(journal.position(commitment, unit, asOf))
                    .filter(position -> !position.promised().isZero())
                    .map(position -> new Held(
                            unit,
                            journal.movements(commitment, stage, unit, asOf).stream()
                                    .filter(movement -> window == null || window.holds(movement.on()))
                                    .toList()));
        }

        @Override
        public List<Measured> latest(Ref subject, Measure measure, int most) {
            return observations.lastValues(subject, measure, window, asOf, most).stream()
                    .map(observation -> new Measured(observation.stated(), observation.observedOn()))
                    .toList();
        }

        @Override
        public Optional<LastReport> report(Ref event) {
            return events.asOf(event, asOf)
                    .map(report -> new LastReport(report.occurred(), report.asOf(), report.claim()));
        }

        @Override
        public Optional<LastCertificate> certificate(Ref party, String text) {
            return milestones
                    .lastCertificate(chain.get(chain.size() - 1), party, text, asOf)
                    .map(last -> new LastCertificate(last.isCertified(), last.certifiedOn(), last.evidence()));
        }

        @Override
        public Optional<LocalDate> exercisedOn(Ref power) {
            return powers.exercisedOn(power, asOf);
        }

        @Override
        public Optional<MilestoneStanding> standing(Ref milestone) {
            return found(milestone).map(each -> each.standing(asOf));
        }

        @Override
        public Evaluation conditionOf(Ref milestone) {
            if (chain.contains(milestone) || chain.size() >= LONGEST_CHAIN) {
                return new Evaluation(
                        "milestone_met",
                        Truth.UNKNOWN,
                        milestone + " is met.",
                        "It is not followed further: the chain of milestones comes back to itself, or is too long.",
                        List.of());
            }
            List<Ref> longer =
                    Stream.concat(chain.stream(), Stream.of(milestone)).toList();
            Milestone other = milestones.require(milestone, asOf);
            return other.condition().evaluate(new Reading(asOf, other.timing().measured(), longer));
        }

        private Optional<Milestone> found(Ref milestone) {
            return milestones.find(milestone).filter(each -> each.seen(asOf));
        }
    }
}
