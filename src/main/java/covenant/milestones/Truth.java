package covenant.milestones;

import java.util.List;

/** The three truth values. Source: S. C. Kleene, Introduction to Metamathematics, 1952, section 64 (the strong tables). */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    Truth and(Truth other) {
        return atLeast(2, List.of(this, other));
    }

    Truth or(Truth other) {
        return atLeast(1, List.of(this, other));
    }

    Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Whether at least {@code count} of the truths hold: and, or and k-of-n are one table with different counts. */
    static Truth atLeast(int count, List<Truth> truths) {
        long held = truths.stream().filter(truth -> truth == TRUE).count();
        long failed = truths.stream().filter(truth -> truth == FALSE).count();
        if (held >= count) {
            return TRUE;
        }
        return truths.size() - failed < count ? FALSE : UNKNOWN;
    }
}
