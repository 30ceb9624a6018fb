package covenant.commitments.web;

import covenant.agreements.Agreement;
import covenant.agreements.ReadAgreements;
import covenant.commitments.Commitment;
import covenant.commitments.CommitmentAsOf;
import covenant.commitments.CommitmentFilter;
import covenant.commitments.CommitmentKind;
import covenant.commitments.ReadCommitments;
import covenant.journal.Position;
import covenant.journal.ReadJournal;
import covenant.journal.Stage;
import covenant.kernel.Ref;
import covenant.kernel.Slice;
import covenant.kernel.Unit;
import covenant.kernel.Words;
import covenant.platform.Asked;
import covenant.platform.PartyNames;
import covenant.platform.TimeBar;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list of commitments: what its address asks for, in parts, and the totals of all of it. */
@Named
@RequestScoped
public class CommitmentsPage {

    private static final int LINES = 50;
    private static final int MOST = 500;

    @Inject
    private ReadCommitments readCommitments;

    @Inject
    private ReadAgreements readAgreements;

    @Inject
    private ReadJournal readJournal;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    @Inject
    private PartyNames partyNames;

    private CommitmentFilter filter;

    private List<Line> all = List.of();

    private Slice<Line> lines;

    @PostConstruct
    void read() {
        filter = new CommitmentFilter(
                asked.ref("agreement", "Agreement"),
                asked.ref("obligor", "Obligor"),
                asked.ref("obligee", "Obligee"),
                timeBar.members(),
                asked.word("kind", "Kind", CommitmentKind.class),
                asked.value("unit", "Unit", Unit::new),
                asked.word("stage", "Holds something", Stage.class));
        Set<Ref> among = asked.value("among", "Among", CommitmentsPage::refs);
        all = readCommitments.all(filter, timeBar.asOf()).stream()
                .filter(read ->
                        among == null || among.contains(read.commitment().ref()))
                .map(this::line)
                .toList();
        List<Line> rest = all.stream()
                .filter(line -> line.commitment().ref().value().compareTo(asked.after()) > 0)
                .limit(LINES + 1)
                .toList();
        lines = Slice.cut(rest, LINES, line -> line.commitment().ref().value());
    }

    public Slice<Line> lines() {
        return lines;
    }

    /** How many there are in all parts. */
    public int count() {
        return all.size();
    }

    /** Of all parts together, not only of the one shown. */
    public List<Total> totals() {
        return Total.of(all);
    }

    /** The list of exactly the commitments that a total is of, from the root of the application. */
    public String path(Total total) {
        return "/commitments/commitments.xhtml?unit=" + total.unit()
                + given("agreement", filter.agreement())
                + given("obligor", filter.obligor())
                + given("obligee", filter.obligee())
                + given("kind", filter.kind())
                + given("stage", filter.stage())
                + (asked.text("among").isEmpty() ? "" : "&among=" + asked.text("among"));
    }

    public List<Asked.Option> agreements() {
        return readAgreements.list(Set.of(), null, timeBar.asOf(), "", MOST).items().stream()
                .map(Agreement::ref)
                .map(ref -> asked.option("agreement", ref.value(), ref.value()))
                .toList();
    }

    /** The parties to choose from. @param name of the filter */
    public List<Asked.Option> parties(String name) {
        return partyNames.options(asked.text(name));
    }

    public List<Asked.Option> kinds() {
        return asked.options("kind", CommitmentKind.values());
    }

    public List<Asked.Option> stages() {
        return asked.options("stage", Stage.OF_A_UNIT.toArray(new Stage[0]));
    }

    /** The units in which anything has been promised. */
    public List<Asked.Option> units() {
        return readJournal.trialBalance(timeBar.asOf()).stream()
                .map(Position::unit)
                .distinct()
                .sorted()
                .map(unit -> asked.option("unit", unit.code(), unit.code()))
                .toList();
    }

    private Line line(CommitmentAsOf read) {
        Commitment commitment = read.commitment();
        return new Line(
                read,
                timeBar.group()
                        .filter(group -> group.isWithin(commitment.obligor(), commitment.obligee()))
                        .isPresent());
    }

    private static Set<Ref> refs(String text) {
        return Arrays.stream(text.split(",", -1)).map(Ref::new).collect(Collectors.toUnmodifiableSet());
    }

    private static String given(String name, @Nullable Object value) {
        if (value instanceof Enum<?> word) {
            return "&" + name + "=" + Words.of(word);
        }
        return value == null ? "" : "&" + name + "=" + value;
    }
}
