package covenant.settlement.rest;

import covenant.journal.Entry;
import covenant.kernel.Ref;
import covenant.platform.http.Answers;
import covenant.platform.http.Once;
import covenant.platform.json.JsonBody;
import covenant.platform.shapes.ApprovalJson;
import covenant.platform.shapes.EntryDetailJson;
import covenant.requests.Answer;
import covenant.settlement.NewSettlement;
import covenant.settlement.RecordSettlement;
import covenant.settlement.Settled;
import covenant.settlement.SettlementKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;

/** The answer to every settlement: the entry that it posted. */
@ApplicationScoped
class Settle {

    @Inject
    private RecordSettlement recordSettlement;

    @Inject
    private Once once;

    Response settle(Ref commitment, SettlementKind kind, JsonBody body) {
        String key = once.requireKey().value();
        NewSettlement settlement = body.read(members -> SettlementBody.read(commitment, kind, key, members));
        return once.perKey(
                body,
                () -> answer(
                        recordSettlement.record(List.of(settlement)),
                        entries -> Answers.created(
                                "journal/entries/" + entries.get(0).number(),
                                EntryDetailJson.of(entries.get(0), null))));
    }

    /** As {@link #settle}, for many at once. */
    Response settleAll(Ref commitment, SettlementKind kind, JsonBody body) {
        String key = once.requireKey().value();
        List<NewSettlement> settlements = body.read(members -> SettlementBody.readAll(commitment, kind, key, members));
        return once.perKey(
                body,
                () -> answer(
                        recordSettlement.record(settlements),
                        entries -> Answers.created("commitments/" + commitment + "/entries", BatchJson.of(entries))));
    }

    private static Answer answer(Settled settled, Function<List<Entry>, Answer> posted) {
        return settled instanceof Settled.Awaits awaits
                ? ApprovalJson.accepted(awaits.approval())
                : posted.apply(((Settled.Posted) settled).entries());
    }
}
