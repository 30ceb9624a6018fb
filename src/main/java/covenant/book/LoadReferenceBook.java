package covenant.book;

import covenant.agreements.ProposeAgreement;
import covenant.amendments.CommitmentChange;
import covenant.amendments.PromiseChanges;
import covenant.amendments.ProposeAmendment;
import covenant.approvals.Approval;
import covenant.approvals.DecideApproval;
import covenant.commitments.Assume;
import covenant.commitments.Commitments;
import covenant.commitments.ProposeCommitment;
import covenant.disputes.OpenDispute;
import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.StatedDate;
import covenant.kernel.Unit;
import covenant.milestones.RecordMilestone;
import covenant.obligations.RaiseObligation;
import covenant.parties.ChooseReportingParty;
import covenant.parties.RecordParty;
import covenant.security.Actor;
import covenant.security.AllowedTo;
import covenant.security.CurrentActor;
import covenant.security.Role;
import covenant.settlement.RecordSettlement;
import covenant.sources.AskQuestion;
import covenant.sources.RecordClaim;
import covenant.sources.RecordConflict;
import covenant.sources.RecordEvent;
import covenant.sources.RecordObservation;
import covenant.sources.RecordSource;
import covenant.sources.ReportEvent;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Loads the reference book through the use cases that people use. */
@Stateless
@AllowedTo(Role.SYSTEM)
public class LoadReferenceBook {

    static final String FILE = "reference-book.yaml";

    @Inject
    private CurrentActor actor;

    @Inject
    private BookItems items;

    @Inject
    private RecordParty recordParty;

    @Inject
    private ChooseReportingParty chooseReportingParty;

    @Inject
    private RecordSource recordSource;

    @Inject
    private RecordClaim recordClaim;

    @Inject
    private RecordConflict recordConflict;

    @Inject
    private RecordEvent recordEvent;

    @Inject
    private ReportEvent reportEvent;

    @Inject
    private RecordObservation recordObservation;

    @Inject
    private AskQuestion askQuestion;

    @Inject
    private ProposeAgreement proposeAgreement;

    @Inject
    private ProposeCommitment proposeCommitment;

    @Inject
    private ProposeAmendment proposeAmendment;

    @Inject
    private Assume assume;

    @Inject
    private Commitments commitments;

    @Inject
    private RecordSettlement recordSettlement;

    @Inject
    private DecideApproval decideApproval;

    @Inject
    private RecordMilestone recordMilestone;

    @Inject
    private RaiseObligation raiseObligation;

    @Inject
    private OpenDispute openDispute;

    /**
     * Loads every item that is not loaded yet, all in one transaction (rules B2, B3).
     *
     * @param preparer who records and proposes
     * @param approver who approves; somebody else
     * @return how many items were loaded
     * @throws Rejected {@link BookReason} and the reasons of every use case, each with its place in the file
     */
    public int load(Actor preparer, Actor approver) {
        InputStream file = LoadReferenceBook.class.getResourceAsStream("/" + FILE);
        return load(BookFile.read(Objects.requireNonNull(file, FILE)), preparer, approver);
    }

    // In the order in which one thing needs another: who, what is promised, what is said of it, what is watched.
    private int load(Node book, Actor preparer, Actor approver) {
        Loading loading = new Loading(items.loaded(), preparer, approver);
        loading.each(book, "parties", "ref", item -> recordParty.record(SaidItems.party(item)));
        Ref reporting = book.ref("reporting_party");
        loading.once("reporting_party", () -> chooseReportingParty.choose(reporting));
        loading.each(book, "sources", "ref", item -> recordSource.record(SaidItems.source(item)));
        loading.each(book, "claims", "ref", item -> recordClaim.record(SaidItems.claim(item)));
        loading.each(book, "events", "ref", this::event);
        loading.each(book, "observations", "ref", item -> recordObservation.record(SaidItems.observation(item)));
        loading.each(book, "conflicts", "ref", item -> recordConflict.record(SaidItems.conflict(item)));
        loading.approved(book, "agreements", "ref", item -> proposeAgreement.propose(PromisedItems.agreement(item)));
        loading.approved(book, "commitments", "ref", this::commitment);
        loading.approved(book, "amendments", "title", this::amendment);
        loading.each(book, "settlements", "memo", this::settlement);
        loading.each(book, "milestones", "ref", item -> recordMilestone.record(WatchedItems.milestone(item)));
        loading.each(book, "obligations", "ref", item -> raiseObligation.raise(WatchedItems.obligation(item)));
        loading.each(book, "disputes", "ref", item -> openDispute.open(WatchedItems.dispute(item)));
        loading.each(book, "questions", "ref", item -> askQuestion.ask(SaidItems.question(item)));
        book.refuseUnread();
        return loading.count;
    }

    private void event(Node item) {
        Ref event = recordEvent.record(SaidItems.event(item)).ref();
        item.nodes("reports").forEach(report -> reportEvent.report(event, SaidItems.report(report)));
    }

    private Approval commitment(Node item) {
        Approval approval = proposeCommitment.propose(PromisedItems.commitment(item));
        PromisedItems.assumptions(item).forEach(assume::assume);
        return approval;
    }

    private Approval amendment(Node item) {
        StatedDate effectiveOn = item.date("effective_on");
        List<CommitmentChange> changes = item.nodes("changes").stream()
                .map(change -> PromisedItems.change(change, unitOf(change), effectiveOn))
                .toList();
        return proposeAmendment.propose(PromisedItems.amendment(item), PromiseChanges.of(changes));
    }

    private void settlement(Node item) {
        recordSettlement.record(List.of(PromisedItems.settlement(item, unitOf(item))));
    }

    private Unit unitOf(Node item) {
        return commitments.require(item.ref("commitment")).unit();
    }

    /** One run over the file. */
    private final class Loading {

        private final Set<String> loaded;
        private final Actor preparer;
        private final Actor approver;
        private int count;

        Loading(Set<String> loaded, Actor preparer, Actor approver) {
            this.loaded = loaded;
            this.preparer = preparer;
            this.approver = approver;
        }

        void each(Node book, String section, String name, Consumer<Node> load) {
            for (Node item : book.nodes(section)) {
                once(
                        section + "/" + item.text(name),
                        () -> item.at(() -> {
                            load.accept(item);
                            item.refuseUnread();
                            return true;
                        }));
            }
        }

        void approved(Node book, String section, String name, Function<Node, Approval> propose) {
            each(book, section, name, item -> {
                Approval approval = propose.apply(item);
                actor.as(approver, () -> decideApproval.approve(approval.id()));
            });
        }

        void once(String item, Runnable load) {
            if (!loaded.contains(item)) {
                actor.as(preparer, load);
                items.add(item);
                count++;
            }
        }
    }
}
