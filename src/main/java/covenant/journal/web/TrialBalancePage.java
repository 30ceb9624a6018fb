package covenant.journal.web;

import covenant.commitments.CommitmentAsOf;
import covenant.journal.Position;
import covenant.journal.ReadJournal;
import covenant.journal.Stage;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import covenant.platform.TimeBar;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The trial balance: every commitment's stages, and what they sum to per unit. */
@Named
@RequestScoped
public class TrialBalancePage {

    @Inject
    private ReadJournal readJournal;

    @Inject
    private Cells cells;

    @Inject
    private TimeBar timeBar;

    /** The columns, in the order of a unit's life, after what is promised. */
    private static final List<Stage> COLUMNS =
            Stream.concat(Stream.of(Stage.PROMISED), Stage.OF_A_UNIT.stream()).toList();

    public record Row(Ref commitment, String title, List<Cell> cells) {}

    /** Everything that is counted in one unit. */
    public record Section(Unit unit, List<Row> rows, List<Cell> totals) {}

    public List<Stage> stages() {
        return COLUMNS;
    }

    /** One section for each unit, because quantities of different units are never added. */
    public List<Section> sections() {
        return readJournal.trialBalance(timeBar.asOf()).stream()
                .collect(Collectors.groupingBy(Position::unit, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> section(each.getKey(), each.getValue()))
                .toList();
    }

    /** Commitments whose quantity nobody has disclosed: they are in no sum. */
    public List<CommitmentAsOf> undisclosed() {
        return cells.commitments().values().stream()
                .filter(commitment -> !commitment.disclosed())
                .toList();
    }

    private Section section(Unit unit, List<Position> positions) {
        return new Section(
                unit,
                positions.stream().map(this::row).toList(),
                COLUMNS.stream()
                        .map(stage -> cells.total(unit, stage, positions))
                        .toList());
    }

    private Row row(Position position) {
        CommitmentAsOf commitment = cells.commitments().get(position.commitment());
        return new Row(
                position.commitment(),
                commitment == null ? "" : commitment.commitment().title(),
                COLUMNS.stream().map(stage -> cells.of(position, stage)).toList());
    }
}
