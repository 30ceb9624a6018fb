package covenant.sources;

import covenant.kernel.Reason;

/** Why something said is refused, in the order of checking. */
public enum SourceReason implements Reason {
    SUBJECT_MALFORMED(Kind.INVALID, "Write what it is about as kind:REFERENCE, for example commitment:AWS-SPEND."),
    CITATION_MALFORMED(Kind.INVALID, "Write where it stands as SOURCE:line, for example S3:11."),
    SOURCE_UNKNOWN(Kind.MISSING, "Record the source first, or correct its reference."),
    CLAIM_UNKNOWN(Kind.MISSING, "Record the claim first, or correct its reference."),
    CONFLICT_UNKNOWN(Kind.MISSING, "Look up the conflict's reference in the list of conflicts."),
    OBSERVATION_UNKNOWN(Kind.MISSING, "Look up the observation's reference in the list of observations."),
    EVENT_UNKNOWN(Kind.MISSING, "Record the event first, or correct its reference."),
    QUESTION_UNKNOWN(Kind.MISSING, "Look up the question's reference in the worklist."),
    REFERENCE_TAKEN(Kind.CONFLICT, "Choose another reference; this one is taken."),
    QUESTION_ANSWERED(Kind.CONFLICT, "Ask a new question if the answer no longer holds."),
    CONFLICT_DECIDED(Kind.CONFLICT, "Open the conflict again before it is decided otherwise."),
    CONFLICT_OPEN(Kind.CONFLICT, "There is no decision to take back."),
    ADJUDICATION_TOO_EARLY(Kind.INVALID, "Let a decision follow the one before: on its day or later."),
    SHA256_MALFORMED(Kind.INVALID, "Give the file's SHA-256 as 64 lower-case hexadecimal digits."),
    CITATION_MISSING(Kind.INVALID, "Name at least one line of a source that says so."),
    READINGS_TOO_FEW(Kind.INVALID, "Give at least two readings; one alone is no conflict."),
    READING_REPEATED(Kind.INVALID, "Give each reading a label of its own."),
    BOOKED_READING_UNKNOWN(Kind.INVALID, "Book one of the readings, by its label."),
    FIGURE_REPEATED(Kind.INVALID, "Give each commitment at most one figure in a reading."),
    SPEAKER_UNKNOWN(Kind.INVALID, "Record the speaker as a party first."),
    PUBLISHER_UNKNOWN(Kind.INVALID, "Record the publisher as a party first."),
    NAMED_PARTY_UNKNOWN(Kind.INVALID, "Record the party first, or correct its reference."),
    NAMED_SOURCE_UNKNOWN(Kind.INVALID, "Record the cited source first, or correct its reference."),
    NAMED_CLAIM_UNKNOWN(Kind.INVALID, "Record the claim that it rests on first, or correct its reference."),
    NAMED_CONFLICT_UNKNOWN(Kind.INVALID, "Record the conflict first, or correct its reference.");

    private final Kind kind;
    private final String remedy;

    SourceReason(Kind kind, String remedy) {
        this.kind = kind;
        this.remedy = remedy;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
