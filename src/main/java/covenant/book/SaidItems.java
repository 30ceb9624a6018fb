package covenant.book;

import covenant.kernel.Ref;
import covenant.parties.Lei;
import covenant.parties.NewParty;
import covenant.parties.PartyKind;
import covenant.sources.Citation;
import covenant.sources.ClaimKind;
import covenant.sources.Measure;
import covenant.sources.NewClaim;
import covenant.sources.NewConflict;
import covenant.sources.NewEvent;
import covenant.sources.NewEventReport;
import covenant.sources.NewObservation;
import covenant.sources.NewQuestion;
import covenant.sources.NewReading;
import covenant.sources.NewSource;
import covenant.sources.ReadingFigure;
import covenant.sources.SourceKind;
import covenant.sources.Subject;
import java.util.List;
import java.util.Set;

/** How the file's parties, sources, claims, conflicts, observations, events and questions are read. */
final class SaidItems {

    private SaidItems() {}

    static NewParty party(Node item) {
        String lei = item.find("lei");
        return new NewParty(
                item.ref("ref"),
                item.text("name"),
                item.word("kind", PartyKind.class),
                item.findRef("parent"),
                lei == null ? null : new Lei(lei),
                item.textOr("note", ""));
    }

    static NewSource source(Node item) {
        return new NewSource(
                item.ref("ref"),
                item.text("title"),
                item.findRef("publisher"),
                item.word("kind", SourceKind.class),
                item.findDate("published_on"),
                item.find("file"),
                item.find("sha256"),
                item.textOr("note", ""));
    }

    static NewClaim claim(Node item) {
        return new NewClaim(
                item.ref("ref"),
                item.word("kind", ClaimKind.class),
                item.findRef("speaker"),
                item.text("text"),
                item.findDate("as_of"),
                item.values("at", Citation::parse),
                subjects(item),
                item.textOr("note", ""));
    }

    static NewConflict conflict(Node item) {
        return new NewConflict(
                item.ref("ref"),
                item.text("question"),
                item.text("handling"),
                item.text("booked"),
                subjects(item),
                item.nodes("readings").stream().map(SaidItems::reading).toList());
    }

    static NewObservation observation(Node item) {
        return new NewObservation(
                item.ref("ref"),
                item.ref("subject"),
                item.word("measure", Measure.class),
                item.text("title"),
                item.stated(item.unit()),
                item.findDate("observed_on"),
                item.findRef("claim"),
                item.textOr("note", ""),
                List.of());
    }

    static NewEvent event(Node item) {
        return new NewEvent(item.ref("ref"), item.text("title"), item.textOr("note", ""));
    }

    static NewEventReport report(Node item) {
        NewEventReport report =
                new NewEventReport(item.flag("occurred"), item.date("as_of"), item.findRef("claim"), List.of());
        item.refuseUnread();
        return report;
    }

    static NewQuestion question(Node item) {
        return new NewQuestion(
                item.ref("ref"), item.text("question"), item.findRef("conflict"), item.find("owner"), subjects(item));
    }

    private static NewReading reading(Node item) {
        NewReading reading = new NewReading(
                item.text("label"),
                item.text("text"),
                Set.copyOf(item.values("claims", Ref::new)),
                item.nodes("figures").stream().map(SaidItems::figure).toList());
        item.refuseUnread();
        return reading;
    }

    private static ReadingFigure figure(Node item) {
        ReadingFigure figure =
                new ReadingFigure(item.ref("commitment"), item.quantity(), item.ref("obligor"), item.ref("obligee"));
        item.refuseUnread();
        return figure;
    }

    private static Set<Subject> subjects(Node item) {
        return Set.copyOf(item.values("about", Subject::parse));
    }
}
