package covenant.agreements.rest;

import covenant.agreements.Scope;
import covenant.agreements.ScopeReading;
import covenant.kernel.Ref;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import java.util.Map;

/** The scope that a clause would have under one reading of a conflict about it. */
public record ScopeReadingJson(Ref conflict, String label, Map<String, String> scope) {

    static ScopeReadingJson of(ScopeReading reading) {
        return new ScopeReadingJson(reading.conflict(), reading.label(), ScopeJson.of(reading.scope()));
    }

    static ScopeReading read(Members members) {
        Field<Ref> conflict = members.required("conflict", Ref::new);
        Field<String> label = members.requiredText("label", 10);
        Field<Scope> scope = members.object("scope", ScopeJson::read);
        return members.make(() -> new ScopeReading(conflict.get(), label.get(), scope.get()));
    }
}
