package covenant.powers.web;

import covenant.agreements.ReadAgreements;
import covenant.evidence.Evidence;
import covenant.evidence.ReadEvidence;
import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.platform.Asked;
import covenant.platform.PageRef;
import covenant.platform.TimeBar;
import covenant.powers.Power;
import covenant.powers.PowerKind;
import covenant.powers.PowerReason;
import covenant.powers.PowerStatus;
import covenant.powers.PowerStatusChange;
import covenant.powers.ReadPowers;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One power: what its holder may do, until when, and what became of it. */
@Named
@RequestScoped
public class PowerPage {

    @Inject
    private ReadPowers readPowers;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadEvidence readEvidence;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    @Inject
    private Now now;

    private Power power;

    /** What became of it, with what shows it. */
    public record Turn(PowerStatusChange change, List<Evidence> evidence) {}

    /** @throws Rejected {@link PowerReason#POWER_UNKNOWN} also for one that the reading does not know */
    @PostConstruct
    void read() {
        power = readPowers.one(PageRef.of(asked.text("ref"), PowerReason.POWER_UNKNOWN), timeBar.asOf());
    }

    public Power power() {
        return power;
    }

    public PowerStatus status() {
        return power.status(timeBar.asOf());
    }

    public @Nullable LocalDate until() {
        return power.lastDay(timeBar.asOf());
    }

    /** Whether its last day is reckoned from the day on which a milestone will arm it. */
    public boolean isUntilReckonedLater() {
        return until() == null && power.window().days() != null;
    }

    public List<Turn> history() {
        AsOf asOf = timeBar.asOf();
        Map<Long, List<Long>> evidence = readPowers.evidence(List.of(power), asOf);
        return power.history(asOf).stream()
                .map(change -> new Turn(change, evidence(change.approval(), evidence)))
                .toList();
    }

    private List<Evidence> evidence(@Nullable Long approval, Map<Long, List<Long>> evidence) {
        return approval == null
                ? List.of()
                : evidence.getOrDefault(approval, List.of()).stream()
                        .map(readEvidence::one)
                        .toList();
    }

    /** Whether it can be exercised here, as it stands today; one to terminate is exercised by ending its agreement. */
    public boolean isExercisable() {
        return power.kind() != PowerKind.TERMINATE && power.status(now.asOf()) == PowerStatus.ARMED;
    }

    /** Whether ending its agreement can exercise it, as it stands today. */
    public boolean isExercisedByEnding() {
        return power.kind() == PowerKind.TERMINATE && power.status(now.asOf()).isOpen();
    }

    /** Whether its holder can give it up, as it stands today. */
    public boolean isWaivable() {
        return power.status(now.asOf()).isOpen();
    }

    public String agreementTitle() {
        return readAgreements.one(power.agreement()).title();
    }

    /** The clause that it comes from, by its title; empty for none. */
    public String clauseTitle() {
        Ref clause = power.clause();
        return clause == null ? "" : readAgreements.clause(clause).title();
    }
}
