package covenant.platform.shapes;

import covenant.journal.Entry;
import covenant.journal.EntryKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry (rule X2). */
public record EntryJson(
        long number,
        LocalDate effectiveOn,
        Instant recordedAt,
        EntryKind kind,
        String memo,
        @Nullable String key,
        String by,
        @Nullable String approvedBy,
        @Nullable Long reverses,
        String hash,
        List<PostingJson> postings) {

    public static EntryJson of(Entry entry) {
        return new EntryJson(
                entry.number(),
                entry.effectiveOn(),
                entry.recordedAt(),
                entry.kind(),
                entry.memo(),
                entry.key(),
                entry.by(),
                entry.approvedBy(),
                entry.reverses(),
                entry.hash(),
                entry.postings().stream().map(PostingJson::of).toList());
    }
}
