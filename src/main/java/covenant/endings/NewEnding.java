package covenant.endings;

import covenant.agreements.EndKind;
import covenant.evidence.NewEvidence;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an agreement would end.
 *
 * @param effectiveOn the first day on which it is no longer in force
 * @param reason why, at most 900 characters
 * @param evidence what supports it; may be empty
 * @param successor the signed agreement that takes its place; null unless it is superseded
 * @param power the power to terminate that is exercised; null for none
 * @param decisions what becomes of each open thing
 */
public record NewEnding(
        Ref agreement,
        EndKind kind,
        LocalDate effectiveOn,
        String reason,
        List<NewEvidence> evidence,
        @Nullable Ref successor,
        @Nullable Ref power,
        List<Decision> decisions) {

    /**
     * @throws Rejected {@link EndingReason#SUCCESSOR_MISMATCH}, {@link EndingReason#POWER_MISMATCH},
     *     {@link EndingReason#NOWHERE_TO_CARRY}, {@link EndingReason#DECIDED_TWICE}, and the reasons of {@link Text#required}
     */
    public NewEnding {
        reason = Text.required(reason, 900);
        evidence = List.copyOf(evidence);
        decisions = List.copyOf(decisions);
        if ((kind == EndKind.SUPERSEDED) != (successor != null) || agreement.equals(successor)) {
            throw Rejected.field(
                    "successor", EndingReason.SUCCESSOR_MISMATCH, EndingReason.SUCCESSOR_MISMATCH.remedy());
        }
        if (power != null && kind != EndKind.TERMINATED) {
            throw Rejected.field("power", EndingReason.POWER_MISMATCH, EndingReason.POWER_MISMATCH.remedy());
        }
        for (int i = 0; i < decisions.size(); i++) {
            refuseBad(successor, decisions, i);
        }
    }

    private static void refuseBad(@Nullable Ref successor, List<Decision> decisions, int i) {
        Decision decision = decisions.get(i);
        if (decision.choice() == Choice.CARRIES && successor == null) {
            throw Rejected.field(
                    "decisions/" + i + "/decision",
                    EndingReason.NOWHERE_TO_CARRY,
                    "Nothing takes the agreement's place, so " + decision.ref() + " cannot be carried anywhere.");
        }
        boolean again = decisions.subList(0, i).stream()
                .anyMatch(before ->
                        (before.thing() == decision.thing() && before.ref().equals(decision.ref()))
                                || (before.into() != null && before.into().equals(decision.into())));
        if (again) {
            throw Rejected.field(
                    "decisions/" + i,
                    EndingReason.DECIDED_TWICE,
                    "There is another decision about " + decision.ref() + ", or into the same commitment.");
        }
    }
}
