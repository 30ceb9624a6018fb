package covenant.endings.rest;

import covenant.agreements.EndKind;
import covenant.endings.Choice;
import covenant.endings.Decision;
import covenant.endings.EndingReason;
import covenant.endings.NewEnding;
import covenant.endings.Thing;
import covenant.evidence.NewEvidence;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Words;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.platform.shapes.EvidenceBody;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The end of an agreement as it is sent. */
final class EndingBody {

    private EndingBody() {}

    static NewEnding read(Ref agreement, Members members) {
        Field<EndKind> kind = members.word("kind", EndKind.class);
        Field<LocalDate> effectiveOn = members.day("effectiveOn");
        Field<String> reason = members.requiredText("reason", 900);
        Field<List<NewEvidence>> evidence = members.objects("evidence", EvidenceBody::read);
        Field<Ref> successor = members.optional("successor", Ref::new);
        Field<Ref> power = members.optional("power", Ref::new);
        Field<List<Decision>> decisions = members.objects("decisions", EndingBody::readDecision);
        return members.make(() -> new NewEnding(
                agreement,
                kind.get(),
                effectiveOn.get(),
                reason.get(),
                evidence.get(),
                successor.orNull(),
                power.orNull(),
                decisions.get()));
    }

    // {"commitment": "ACME-SPEND", "decision": "ends"}: the member that is given says what it is about.
    private static Decision readDecision(Members members) {
        List<Named> named = Stream.of(Thing.values())
                .map(thing -> new Named(thing, members.optional(Words.of(thing), Ref::new)))
                .toList();
        Field<Choice> choice = members.word("decision", Choice.class);
        Field<Ref> into = members.optional("into", Ref::new);
        return members.make(() -> {
            List<Named> given =
                    named.stream().filter(each -> each.ref().orNull() != null).toList();
            if (given.size() != 1) {
                throw new Rejected(EndingReason.DECISION_MALFORMED, EndingReason.DECISION_MALFORMED.remedy());
            }
            return new Decision(given.get(0).thing(), given.get(0).ref().get(), choice.get(), into.orNull());
        });
    }

    private record Named(Thing thing, Field<Ref> ref) {}
}
