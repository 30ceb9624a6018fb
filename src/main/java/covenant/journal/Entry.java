package covenant.journal;

import covenant.kernel.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One atomic, balanced set of postings. It is never changed; a mistake is reversed by another entry that names it.
 *
 * @param number its place in the order of numbering
 * @param effectiveOn when it is true in the world
 * @param recordedAt when we knew it
 * @param memo why
 * @param key the idempotency key of the request that caused it; null when it had none
 * @param by who made it
 * @param approvedBy the second person; null where none is needed
 * @param approval the id of the approval; null where no second person is needed. Not part of what is hashed
 * @param reverses the number of the entry that it takes back; null for none
 * @param hash SHA-256 of its canonical bytes, 64 lower-case hexadecimal digits
 */
public record Entry(
        long number,
        LocalDate effectiveOn,
        Instant recordedAt,
        EntryKind kind,
        String memo,
        @Nullable String key,
        String by,
        @Nullable String approvedBy,
        @Nullable Long approval,
        @Nullable Long reverses,
        String hash,
        List<Posting> postings) {

    public Entry {
        postings = List.copyOf(postings);
    }

    /** Whether it moves anything of a commitment. */
    public boolean moves(Ref commitment) {
        return postings.stream().anyMatch(p -> p.account().commitment().equals(commitment));
    }

    Entry withHash(String computed) {
        return new Entry(
                number,
                effectiveOn,
                recordedAt,
                kind,
                memo,
                key,
                by,
                approvedBy,
                approval,
                reverses,
                computed,
                postings);
    }
}
