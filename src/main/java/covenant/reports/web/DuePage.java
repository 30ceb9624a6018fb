package covenant.reports.web;

import covenant.platform.Asked;
import covenant.platform.TimeBar;
import covenant.reports.Direction;
import covenant.reports.DueItem;
import covenant.reports.ReadDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that falls due, by date, whether an obligation says so or a tranche. */
@Named
@RequestScoped
public class DuePage {

    private static final int PAGE = 50;

    @Inject
    private ReadDesk readDesk;

    @Inject
    private Asked asked;

    @Inject
    private TimeBar timeBar;

    private List<DueItem> all = List.of();
    private int from;

    @PostConstruct
    void read() {
        Direction direction = asked.word("direction", "Who owes", Direction.class);
        all = readDesk.due(timeBar.book().orElse(null), timeBar.asOf()).stream()
                .filter(item -> direction == null || item.direction() == direction)
                .toList();
        String after = asked.after();
        from = after.matches("[0-9]{1,6}") ? Math.min(Integer.parseInt(after), all.size()) : 0;
    }

    public List<DueItem> rows() {
        return all.subList(from, Math.min(from + PAGE, all.size()));
    }

    /** How many come before the list's next part; null at its end. */
    public @Nullable String next() {
        return from + PAGE < all.size() ? String.valueOf(from + PAGE) : null;
    }

    public List<Asked.Chip> chips() {
        return asked.chips();
    }

    public List<Asked.Option> directions() {
        return asked.options("direction", Direction.values());
    }
}
