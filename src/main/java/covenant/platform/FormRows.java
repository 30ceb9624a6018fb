package covenant.platform;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a form of which there can be any number, each with what was typed by the name of its field. A row that is
 * taken out keeps its index and is only not shown: Faces cannot take the inputs of a row out of a page that stays.
 */
public final class FormRows implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<HashMap<String, @Nullable String>> rows = new ArrayList<>();
    private final TreeSet<Integer> removed = new TreeSet<>();

    public void add() {
        rows.add(new HashMap<>());
    }

    public void remove(int index) {
        removed.add(index);
    }

    /** Every row that there ever was, for drawing them. */
    public List<HashMap<String, @Nullable String>> all() {
        return rows;
    }

    public Map<String, @Nullable String> row(int index) {
        return rows.get(index);
    }

    public boolean isShown(int index) {
        return !removed.contains(index);
    }

    /** The indexes of the rows that are shown. */
    public List<Integer> shown() {
        return IntStream.range(0, rows.size()).filter(this::isShown).boxed().toList();
    }

    /** The place of a row among those that are shown, from 1. */
    public int place(int index) {
        return index + 1 - removed.headSet(index).size();
    }
}
