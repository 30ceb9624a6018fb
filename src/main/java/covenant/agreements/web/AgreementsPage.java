package covenant.agreements.web;

import covenant.agreements.Agreement;
import covenant.agreements.ReadAgreements;
import covenant.agreements.RoleOf;
import covenant.endings.ReadOpen;
import covenant.kernel.Ref;
import covenant.kernel.Slice;
import covenant.platform.Asked;
import covenant.platform.PartyNames;
import covenant.platform.TimeBar;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The list of agreements that its address asks for; without a party in it, of the party whose book is shown. */
@Named
@RequestScoped
public class AgreementsPage {

    private static final int LINES = 50;
    private static final int MOST = 500;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadOpen readOpen;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    @Inject
    private PartyNames partyNames;

    private Slice<Agreement> agreements;

    @PostConstruct
    void read() {
        Ref party = asked.ref("party", "Party");
        Ref family = asked.ref("family", "Family");
        Set<Ref> among = party == null ? timeBar.members() : Set.of(party);
        agreements = readAgreements.list(among, family, timeBar.asOf(), asked.after(), LINES);
    }

    public Slice<Agreement> agreements() {
        return agreements;
    }

    /** The name of the party whose book narrows the list; empty where none does. */
    public String bookName() {
        return timeBar.book().isPresent() && asked.text("party").isEmpty() ? timeBar.bookName() : "";
    }

    public List<Asked.Option> parties() {
        return partyNames.options(asked.text("party"));
    }

    public List<Asked.Option> families() {
        return readAgreements.list(Set.of(), null, timeBar.asOf(), "", MOST).items().stream()
                .map(Agreement::family)
                .distinct()
                .sorted()
                .map(family -> asked.option("family", family.value(), family.value()))
                .toList();
    }

    /** The names of its parties, each once. */
    public String parties(Agreement agreement) {
        return partyNames.all(agreement.roles().stream()
                .map(RoleOf::party)
                .distinct()
                .sorted()
                .toList());
    }

    /** How much is open under it although its agreed end has come; 0 before, and once it is decided. */
    public int undecided(Agreement agreement) {
        return readOpen.undecided(agreement, timeBar.asOf());
    }

    /** {@code in force}, {@code ended} or {@code not yet in force}, on the date of the reading. */
    public String state(Agreement agreement) {
        return InForce.word(agreement, timeBar.asOf());
    }
}
