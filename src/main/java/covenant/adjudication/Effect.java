package covenant.adjudication;

import covenant.commitments.Commitment;
import covenant.commitments.NewTerms;
import covenant.sources.ReadingFigure;

/** What a reading does to one commitment of the book. */
sealed interface Effect {

    Commitment commitment();

    /** Its total changes. @param before what is promised now, for the diff */
    record Restated(Commitment commitment, String before, NewTerms terms) implements Effect {}

    /** It is owed the other way round. @param terms what the new commitment promises */
    record Turned(Commitment commitment, ReadingFigure figure, NewTerms terms) implements Effect {}
}
