package covenant.settlement.rest;

import covenant.kernel.Ref;
import covenant.platform.http.Answers;
import covenant.platform.http.Once;
import covenant.platform.json.JsonBody;
import covenant.platform.shapes.EntryJson;
import covenant.settlement.NewSettlement;
import covenant.settlement.RecordSettlement;
import covenant.settlement.SettlementKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

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
        return once.perKey(body, () -> {
            EntryJson entry = EntryJson.of(recordSettlement.record(settlement));
            return Answers.created("journal/entries/" + entry.number(), entry);
        });
    }
}
