package covenant.parties.rest;

import covenant.kernel.Ref;
import covenant.parties.Lei;
import covenant.parties.NewParty;
import covenant.parties.Party;
import covenant.parties.PartyKind;
import covenant.platform.http.Versioned;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A party. */
public record PartyJson(
        Ref ref,
        String name,
        PartyKind kind,
        @Nullable Ref parent,
        @Nullable String lei,
        String note,
        Instant recordedAt,
        String recordedBy,
        int version)
        implements Versioned {

    static PartyJson of(Party party) {
        return new PartyJson(
                party.ref(),
                party.name(),
                party.kind(),
                party.parent(),
                party.lei(),
                party.note(),
                party.recordedAt(),
                party.recordedBy(),
                party.version());
    }

    static NewParty read(Members members) {
        Field<Ref> ref = members.required("ref", Ref::new);
        Field<String> name = members.requiredText("name", 200);
        Field<PartyKind> kind = members.word("kind", PartyKind.class);
        Field<Ref> parent = members.optional("parent", Ref::new);
        Field<Lei> lei = members.optional("lei", Lei::new);
        Field<String> note = members.text("note", 2000);
        return members.make(
                () -> new NewParty(ref.get(), name.get(), kind.get(), parent.orNull(), lei.orNull(), note.or("")));
    }
}
