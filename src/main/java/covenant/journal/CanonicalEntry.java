package covenant.journal;

import covenant.kernel.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The canonical bytes of an entry (rule J6): its line of the NDJSON export without {@code hash}, as
 * {@code docs/canonical-entry.md} publishes it. It writes its own JSON because what is hashed must never depend on a
 * library's version.
 */
final class CanonicalEntry {

    private CanonicalEntry() {}

    /** SHA-256 of the canonical bytes in lower-case hexadecimal. */
    static String hash(Entry entry) {
        try {
            byte[] bytes = line(entry, false).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** One line of JSON without white space and without a line end. */
    static String line(Entry entry, boolean withHash) {
        StringBuilder json = new StringBuilder(400).append("{\"number\":").append(entry.number());
        member(json, "effectiveOn", entry.effectiveOn().toString());
        member(json, "recordedAt", Instants.text(entry.recordedAt()));
        member(json, "kind", Words.of(entry.kind()));
        member(json, "memo", entry.memo());
        member(json, "key", entry.key());
        member(json, "by", entry.by());
        member(json, "approvedBy", entry.approvedBy());
        json.append(",\"reverses\":").append(entry.reverses());
        if (withHash) {
            member(json, "hash", entry.hash());
        }
        json.append(",\"postings\":[");
        for (Iterator<Posting> each = entry.postings().iterator(); each.hasNext(); ) {
            posting(json, each.next());
            json.append(each.hasNext() ? "," : "");
        }
        return json.append("]}").toString();
    }

    private static void posting(StringBuilder json, Posting posting) {
        json.append("{\"commitment\":");
        string(json, posting.account().commitment().value());
        member(json, "stage", Words.of(posting.account().stage()));
        member(json, "amount", posting.quantity().text());
        member(json, "unit", posting.quantity().unit().code());
        json.append('}');
    }

    private static void member(StringBuilder json, String name, @Nullable String value) {
        json.append(",\"").append(name).append("\":");
        string(json, value);
    }

    // The escapes that JSON.stringify and Python's json.dumps choose, so that their output can be hashed as it is.
    private static void string(StringBuilder json, @Nullable String value) {
        if (value == null) {
            json.append("null");
            return;
        }
        json.append('"');
        value.chars().forEach(c -> {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < 0x20) {
                        json.append(String.format("\\u%04x", c));
                    } else {
                        json.append((char) c);
                    }
                }
            }
        });
        json.append('"');
    }
}
