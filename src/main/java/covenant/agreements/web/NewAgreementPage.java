package covenant.agreements.web;

import covenant.agreements.NewAgreement;
import covenant.agreements.NewClause;
import covenant.agreements.PartyRole;
import covenant.agreements.ProposeAgreement;
import covenant.agreements.RoleOf;
import covenant.kernel.Faults;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import covenant.kernel.Words;
import covenant.parties.Party;
import covenant.parties.ReadParties;
import covenant.platform.FormRows;
import covenant.platform.SentOnce;
import covenant.platform.SentOnce.Done;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The form that proposes an agreement. It keeps what was typed until it is accepted. */
@Named
@ViewScoped
public class NewAgreementPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @Inject
    private ProposeAgreement proposeAgreement;

    @Inject
    private ReadParties readParties;

    @Inject
    private SentOnce sentOnce;

    private final HashMap<String, @Nullable String> fields = new HashMap<>();
    private final FormRows roles = new FormRows();
    private final ClauseRows clauses = new ClauseRows();

    /** An agreement has two parties at least. */
    @PostConstruct
    void open() {
        roles.add();
        roles.add();
    }

    /** What was typed, by the name of its field. */
    public Map<String, @Nullable String> fields() {
        return fields;
    }

    /** The same for each role of a party. */
    public FormRows roles() {
        return roles;
    }

    /** The same for each clause. */
    public ClauseRows clauses() {
        return clauses;
    }

    public List<Party> parties() {
        return readParties.list(null, "", MOST).items();
    }

    public List<PartyRole> partyRoles() {
        return Arrays.asList(PartyRole.values());
    }

    /** Proposes it, once, and leads to its page, which says what it awaits. */
    public void propose() {
        NewAgreement proposed = agreement();
        sentOnce.act(() -> new Done(
                "/agreements/agreement.xhtml?ref=" + proposed.ref(),
                "Proposed as approval " + proposeAgreement.propose(proposed).id()
                        + ". It counts when a second person approves it."));
    }

    private NewAgreement agreement() {
        Faults faults = new Faults();
        Ref ref = faults.required("ref", fields.get("ref"), Ref::new);
        Ref family = faults.required("family", fields.get("family"), Ref::new);
        String title = faults.required("title", fields.get("title"), text -> Text.required(text, 300));
        StatedDate startsOn = faults.optional("startsOn", fields.get("startsOn"), NewAgreementPage::date);
        StatedDate endsOn = faults.optional("endsOn", fields.get("endsOn"), NewAgreementPage::date);
        String note = faults.read("note", () -> Text.optional(fields.get("note"), 2000));
        Set<RoleOf> parties = new HashSet<>();
        for (int index : roles.shown()) {
            role(faults, index, parties);
        }
        List<NewClause> provisions = clauses.read("clauses", faults);
        faults.refuseIfAny();
        return new NewAgreement(
                Objects.requireNonNull(ref),
                Objects.requireNonNull(family),
                Objects.requireNonNull(title),
                startsOn,
                endsOn,
                Objects.requireNonNull(note),
                parties,
                provisions);
    }

    private void role(Faults faults, int index, Set<RoleOf> parties) {
        Map<String, @Nullable String> row = roles.row(index);
        Ref party = faults.required("roles/" + index + "/party", row.get("party"), Ref::new);
        PartyRole role = faults.required(
                "roles/" + index + "/role", row.get("role"), word -> Words.parse(PartyRole.class, word));
        if (party != null && role != null) {
            parties.add(new RoleOf(party, role));
        }
    }

    private static StatedDate date(String text) {
        return new StatedDate(text.strip());
    }
}
