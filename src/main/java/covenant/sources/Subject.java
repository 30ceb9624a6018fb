package covenant.sources;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.kernel.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Comparator;

/**
 * What something is about, written {@code commitment:AWS-SPEND}. The reference is not checked: a claim may speak of
 * something that is recorded only later.
 */
@Embeddable
public record Subject(
        @Enumerated(EnumType.STRING) SubjectKind kind,
        @Column(name = "subject") Ref ref) implements Comparable<Subject> {

    /** @throws Rejected {@link SourceReason#SUBJECT_MALFORMED} and those of the words and references in it */
    public static Subject parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new Rejected(
                    SourceReason.SUBJECT_MALFORMED,
                    "'" + Text.excerpt(text) + "' is not a subject. " + SourceReason.SUBJECT_MALFORMED.remedy());
        }
        return new Subject(
                Words.parse(SubjectKind.class, text.substring(0, colon)), new Ref(text.substring(colon + 1)));
    }

    @Override
    public int compareTo(Subject other) {
        return Comparator.comparing(Subject::kind).thenComparing(Subject::ref).compare(this, other);
    }

    @Override
    public String toString() {
        return Words.of(kind) + ":" + ref;
    }
}
