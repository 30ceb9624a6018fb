package covenant.sources;

import covenant.kernel.Faults;
import covenant.kernel.KernelReason;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.parties.Parties;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Records a conflict with its readings. Needs one person, because it promises nothing and decides nothing. */
@Stateless
@AllowedTo(Role.PREPARER)
public class RecordConflict {

    @Inject
    private Conflicts conflicts;

    @Inject
    private Claims claims;

    @Inject
    private Parties parties;

    @Inject
    private CurrentActor actor;

    @Inject
    private Now now;

    /**
     * Records it; it is open from then on.
     *
     * @throws Rejected {@link SourceReason#REFERENCE_TAKEN}, {@link SourceReason#READINGS_TOO_FEW},
     *     {@link SourceReason#READING_REPEATED}, {@link SourceReason#BOOKED_READING_UNKNOWN},
     *     {@link SourceReason#FIGURE_REPEATED}, {@link KernelReason#AMOUNT_NOT_POSITIVE},
     *     {@link KernelReason#UNITS_DIFFER}, {@link SourceReason#NAMED_CLAIM_UNKNOWN},
     *     {@link SourceReason#NAMED_PARTY_UNKNOWN}
     */
    public Conflict record(NewConflict conflict) {
        if (conflicts.find(conflict.ref()).isPresent()) {
            throw Rejected.field(
                    "ref", SourceReason.REFERENCE_TAKEN, "A conflict " + conflict.ref() + " is recorded already.");
        }
        Conflict recorded = new Conflict(conflict, actor.get().name(), now.instant());
        Faults faults = new Faults();
        for (int i = 0; i < conflict.readings().size(); i++) {
            checkKnown(conflict.readings().get(i), "readings/" + i, faults);
        }
        faults.refuseIfAny();
        conflicts.add(recorded);
        return recorded;
    }

    private void checkKnown(NewReading reading, String field, Faults faults) {
        reading.claims().stream()
                .sorted()
                .forEach(claim -> faults.check(
                        claims.find(claim).isPresent(),
                        field + "/claims",
                        SourceReason.NAMED_CLAIM_UNKNOWN,
                        "There is no claim " + claim + "."));
        for (int i = 0; i < reading.figures().size(); i++) {
            ReadingFigure figure = reading.figures().get(i);
            checkParty(figure.obligor(), field + "/figures/" + i + "/obligor", faults);
            checkParty(figure.obligee(), field + "/figures/" + i + "/obligee", faults);
        }
    }

    private void checkParty(Ref party, String field, Faults faults) {
        faults.check(
                parties.find(party).isPresent(),
                field,
                SourceReason.NAMED_PARTY_UNKNOWN,
                "There is no party " + party + ".");
    }
}
