package covenant.platform.shapes;

import covenant.journal.Entry;
import covenant.journal.EntryKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry with everything about it: the members of its item in the list, and more.
 *
 * @param reversedBy the number of the entry that took it back; null while it stands
 */
public record EntryDetailJson(
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
        List<PostingJson> postings,
        @Nullable Long reversedBy) {

    public static EntryDetailJson of(Entry entry, @Nullable Long reversedBy) {
        return new EntryDetailJson(
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
                entry.postings().stream().map(PostingJson::of).toList(),
                reversedBy);
    }
}
