package covenant.journal;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The example in {@code docs/canonical-entry.md} has the bytes and the hash that the program makes (J6). */
class CanonicalEntryTest {

    private static final Path DOCUMENT = Path.of("docs", "canonical-entry.md");

    private static final Entry EXAMPLE = new Entry(
            41,
            LocalDate.of(2026, 3, 31),
            Instant.parse("2026-04-01T09:30:00.25Z"),
            EntryKind.DRAWDOWN,
            "March usage, \"Frontier\" \u2014 caf\u00e9\nsee invoice 7",
            "march-2026",
            "preparer",
            null,
            null,
            null,
            "",
            List.of(posting(Stage.FIRM, "-1250000000"), posting(Stage.SETTLED, "1250000000")));

    @Test
    void the_document_shows_the_bytes_and_the_hash_of_its_example() throws IOException {
        Entry hashed = EXAMPLE.withHash(CanonicalEntry.hash(EXAMPLE));
        assertThat(Files.readString(DOCUMENT))
                .contains("\n" + CanonicalEntry.line(EXAMPLE, false) + "\n")
                .contains("\n" + hashed.hash() + "\n")
                .contains("\n" + CanonicalEntry.line(hashed, true) + "\n");
    }

    @Test
    void the_document_names_every_kind_of_entry() throws IOException {
        assertThat(Files.readString(DOCUMENT))
                .contains(Stream.of(EntryKind.values())
                        .map(kind -> "`" + Words.of(kind) + "`")
                        .toList());
    }

    @Test
    void the_hash_covers_everything_but_itself() {
        Entry hashed = EXAMPLE.withHash("0".repeat(64));
        assertThat(CanonicalEntry.hash(hashed)).isEqualTo(CanonicalEntry.hash(EXAMPLE));
    }

    private static Posting posting(Stage stage, String amount) {
        Quantity quantity = Quantity.of(amount, "USD");
        return new Posting(new Account(new Ref("AWS-SPEND"), quantity.unit(), stage), quantity);
    }
}
