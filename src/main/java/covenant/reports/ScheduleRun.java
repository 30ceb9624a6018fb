package covenant.reports;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report that a schedule has made, kept as it was made. There is one per schedule and period, which the database sees
 * to; what becomes of its letter is the only thing that ever changes in it.
 */
@Entity
public class ScheduleRun {

    static final int LONGEST_PART = 100_000;
    private static final int LONGEST_MAIL_NOTE = 500;

    /**
     * Its key.
     *
     * @param period the day of a daily run, {@code 2026-03-18}; the second of one on demand, {@code 2026-03-18T101500Z}
     */
    @Embeddable
    public record Id(String schedule, String period) {}

    @EmbeddedId
    private Id id;

    private LocalDate asOf;
    private Instant knownAt;
    private LocalDate sinceOn;
    private Instant sinceKnownAt;
    private Instant madeAt;
    private String madeBy;
    private boolean late;
    private String note;

    @Enumerated(EnumType.STRING)
    private MailStatus mail;

    private int mailTries;
    private @Nullable Instant mailTriedAt;
    private String mailNote;
    private String sha256;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(
            name = "schedule_run_part",
            joinColumns = {@JoinColumn(name = "schedule"), @JoinColumn(name = "period")})
    @OrderColumn(name = "number")
    @Column(name = "text")
    private List<String> parts;

    protected ScheduleRun() {}

    /** @param mail PENDING, or NONE when nobody is to be told */
    ScheduleRun(Id id, Making making, String content, MailStatus mail) {
        this.id = id;
        this.asOf = making.asOf().on();
        this.knownAt = making.asOf().knownAt();
        this.sinceOn = making.since().on();
        this.sinceKnownAt = making.since().knownAt();
        this.madeAt = making.at();
        this.madeBy = making.by();
        this.late = making.late();
        this.note = making.note();
        this.mail = mail;
        this.mailTries = 0;
        this.mailNote = "";
        this.sha256 = sha256(content);
        this.parts = parts(content);
    }

    /** A try to mail it begins: counted before, so that a crash in the middle counts too. */
    void mailing(Instant at) {
        this.mailTries++;
        this.mailTriedAt = at;
    }

    void mailed(String remark) {
        this.mail = MailStatus.SENT;
        this.mailNote = cut(remark);
    }

    void notMailed(String why) {
        this.mail = MailTries.isLast(mailTries) ? MailStatus.FAILED : MailStatus.PENDING;
        this.mailNote = cut(why);
    }

    public Ref schedule() {
        return new Ref(id.schedule());
    }

    /** The day of a daily run, {@code 2026-03-18}; the second of one on demand, {@code 2026-03-18T101500Z}. */
    public String period() {
        return id.period();
    }

    /** The reading that it shows. */
    public AsOf asOf() {
        return new AsOf(asOf, knownAt);
    }

    /** The reading that it is compared with. */
    public AsOf since() {
        return new AsOf(sinceOn, sinceKnownAt);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public String madeBy() {
        return madeBy;
    }

    /** Whether it was made more than 15 minutes after it was due. */
    public boolean isLate() {
        return late;
    }

    /** What there is to say about it; may be empty. */
    public String note() {
        return note;
    }

    public MailStatus mail() {
        return mail;
    }

    /** How often it was tried to mail it. */
    public int mailTries() {
        return mailTries;
    }

    public @Nullable Instant mailTriedAt() {
        return mailTriedAt;
    }

    /** Why it has not left, or who did not get it; may be empty. */
    public String mailNote() {
        return mailNote;
    }

    /** SHA-256 of the content in UTF-8, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** The report as JSON, as it was made. Read within a transaction. */
    String content() {
        return String.join("", parts);
    }

    static List<String> parts(String content) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < content.length()) {
            int to = Math.min(from + LONGEST_PART, content.length());
            // Half a surrogate pair is no text that a database would take.
            to = to < content.length() && Character.isHighSurrogate(content.charAt(to - 1)) ? to - 1 : to;
            parts.add(content.substring(from, to));
            from = to;
        }
        return parts;
    }

    private static String sha256(String content) {
        try {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_MAIL_NOTE));
    }
}
