package covenant.platform.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.journal.Position;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import covenant.platform.json.JsonText;
import covenant.sources.Mark;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X1. A position never goes without its marks")
class PositionJsonTest {

    private static final Position POSITION = Position.empty(new Ref("AWS-SPEND"), new Unit("USD"));
    private static final AsOf AS_OF = new AsOf(LocalDate.of(2026, 3, 18), Instant.EPOCH);

    @Test
    void every_mark_is_told() {
        List<Mark> marks =
                List.of(Mark.of(Mark.Kind.ASSUMED, "eight equal years"), Mark.of(Mark.Kind.UNDISCLOSED, "redacted"));
        assertThat(PositionJson.of(POSITION, AS_OF, marks).marks())
                .extracting(MarkJson::kind)
                .containsExactly(Mark.Kind.ASSUMED, Mark.Kind.UNDISCLOSED);
    }

    @Test
    void a_figure_that_is_plainly_known_says_so_with_no_marks() {
        assertThat(JsonText.of(PositionJson.of(POSITION, AS_OF, List.of()))).endsWith(",\"marks\":[]}");
    }
}
