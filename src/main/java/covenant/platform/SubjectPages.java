package covenant.platform;

import covenant.sources.Subject;

/** Where a thing that something is about has its page. */
public final class SubjectPages {

    private SubjectPages() {}

    /** A path from the root of the application. */
    public static String of(Subject subject) {
        return page(subject) + "?ref=" + subject.ref();
    }

    private static String page(Subject subject) {
        return switch (subject.kind()) {
            case PARTY -> "/parties/party.xhtml";
            case SOURCE -> "/sources/source.xhtml";
            case AGREEMENT -> "/agreements/agreement.xhtml";
            case CLAUSE -> "/agreements/clause.xhtml";
            case COMMITMENT -> "/commitments/commitment.xhtml";
            case MILESTONE -> "/milestones/milestone.xhtml";
            case OBLIGATION -> "/obligations/obligation.xhtml";
            case DISPUTE -> "/disputes/dispute.xhtml";
            case POWER -> "/powers/power.xhtml";
            case OBSERVATION -> "/sources/observation.xhtml";
            case EVENT -> "/sources/event.xhtml";
            case CLAIM -> "/sources/claim.xhtml";
            case CONFLICT -> "/sources/conflict.xhtml";
        };
    }
}
