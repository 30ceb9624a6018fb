package covenant.journal;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.platform.json.JsonText;
import covenant.platform.shapes.EntryJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X2. An entry is answered as the export writes it, to the letter")
class ExportLineTest {

    @Test
    void an_entry_with_everything() {
        assertSame(entry("march-2026", "approver", 40L, "Says \"more\"\n\\ \t caf\u00e9 \u2014 \ud83d\ude00"));
    }

    @Test
    void an_entry_without_key_approver_and_reversal() {
        assertSame(entry(null, null, null, "Pays"));
    }

    private static void assertSame(Entry entry) {
        assertThat(JsonText.of(EntryJson.of(entry))).isEqualTo(CanonicalEntry.line(entry, true));
    }

    private static Entry entry(
            @Nullable String key, @Nullable String approvedBy, @Nullable Long reverses, String memo) {
        return new Entry(
                41,
                LocalDate.of(2026, 3, 31),
                Instant.parse("2026-04-01T09:30:00.25Z"),
                EntryKind.DRAWDOWN,
                memo,
                key,
                "preparer",
                approvedBy,
                approvedBy == null ? null : 7L,
                reverses,
                "0".repeat(64),
                List.of(posting(Stage.FIRM, "-1250000000"), posting(Stage.SETTLED, "1250000000")));
    }

    private static Posting posting(Stage stage, String amount) {
        Quantity quantity = Quantity.of(amount, "USD");
        return new Posting(new Account(new Ref("AWS-SPEND"), quantity.unit(), stage), quantity);
    }
}
