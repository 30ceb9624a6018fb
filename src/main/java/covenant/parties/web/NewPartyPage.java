package covenant.parties.web;

import covenant.kernel.Faults;
import covenant.kernel.Ref;
import covenant.kernel.Text;
import covenant.kernel.Words;
import covenant.parties.Lei;
import covenant.parties.NewParty;
import covenant.parties.Party;
import covenant.parties.PartyKind;
import covenant.parties.ReadParties;
import covenant.parties.RecordParty;
import covenant.platform.Redirect;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records a party. */
@Named
@RequestScoped
public class NewPartyPage {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2000;
    private static final int MOST_PARENTS = 1000;

    @Inject
    private RecordParty recordParty;

    @Inject
    private ReadParties readParties;

    @Inject
    private Redirect redirect;

    private @Nullable String ref;
    private @Nullable String name;
    private @Nullable String kind = Words.of(PartyKind.COMPANY);
    private @Nullable String parent;
    private @Nullable String lei;
    private @Nullable String note;

    /** Refuses the page to who may not record anyway, before they type. */
    @AllowedTo(Role.PREPARER)
    public void open() {}

    public List<String> kinds() {
        return Arrays.stream(PartyKind.values()).map(Words::of).toList();
    }

    public List<Party> parents() {
        return readParties.list(null, "", MOST_PARENTS).items();
    }

    public void record() {
        Party recorded = recordParty.record(newParty());
        redirect.to("/parties/party.xhtml?ref=" + recorded.ref(), "Recorded: " + recorded.name() + ".");
    }

    public @Nullable String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getParent() {
        return parent;
    }

    public void setParent(@Nullable String parent) {
        this.parent = parent;
    }

    public @Nullable String getLei() {
        return lei;
    }

    public void setLei(@Nullable String lei) {
        this.lei = lei;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    // Everything that is wrong is said at once.
    private NewParty newParty() {
        Faults faults = new Faults();
        String called = faults.required("name", name, text -> Text.required(text, LONGEST_NAME));
        Ref reference = faults.required("ref", ref, text -> new Ref(text.strip()));
        PartyKind sort = faults.required("kind", kind, text -> Words.parse(PartyKind.class, text));
        Ref above = faults.optional("parent", parent, Ref::new);
        Lei identifier =
                faults.optional("lei", lei, text -> new Lei(text.strip().toUpperCase(Locale.ROOT)));
        String remark = faults.read("note", () -> Text.optional(note, LONGEST_NOTE));
        faults.refuseIfAny();
        return new NewParty(
                Objects.requireNonNull(reference),
                Objects.requireNonNull(called),
                Objects.requireNonNull(sort),
                above,
                identifier,
                Objects.requireNonNull(remark));
    }
}
