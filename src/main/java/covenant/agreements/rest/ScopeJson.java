package covenant.agreements.rest;

import covenant.agreements.Scope;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a clause covers: the dimensions that are given; one that is missing covers everything. */
final class ScopeJson {

    private ScopeJson() {}

    static Map<String, String> of(@Nullable Scope scope) {
        return scope == null ? Map.of() : scope.dimensions();
    }

    static Scope read(Members members) {
        Field<Scope.Act> act = members.optionalWord("act", Scope.Act.class);
        Field<Scope.Workload> workload = members.optionalWord("workload", Scope.Workload.class);
        Field<String> product = members.text("product", 64);
        Field<Scope.Channel> channel = members.optionalWord("channel", Scope.Channel.class);
        Field<String> customer = members.text("customer", 64);
        Field<String> territory = members.text("territory", 64);
        return members.make(() -> new Scope(
                act.orNull(),
                workload.orNull(),
                product.orNull(),
                channel.orNull(),
                customer.orNull(),
                territory.orNull()));
    }
}
