package covenant.agreements.rest;

import covenant.agreements.PartyRole;
import covenant.agreements.RoleOf;
import covenant.kernel.Ref;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** One role of one party. */
public record RoleJson(Ref party, PartyRole role) {

    static List<RoleJson> of(Set<RoleOf> roles) {
        return roles.stream()
                .sorted(Comparator.comparing(RoleOf::party).thenComparing(RoleOf::role))
                .map(role -> new RoleJson(role.party(), role.role()))
                .toList();
    }

    static RoleOf read(Members members) {
        Field<Ref> party = members.required("party", Ref::new);
        Field<PartyRole> role = members.word("role", PartyRole.class);
        return members.make(() -> new RoleOf(party.get(), role.get()));
    }
}
