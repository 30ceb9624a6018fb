package covenant.book;

import covenant.agreements.ClauseKind;
import covenant.agreements.EndOf;
import covenant.agreements.NewAgreement;
import covenant.agreements.NewAmendment;
import covenant.agreements.NewClause;
import covenant.agreements.PartyRole;
import covenant.agreements.RoleOf;
import covenant.agreements.Scope;
import covenant.agreements.ScopeReading;
import covenant.amendments.CommitmentChange;
import covenant.commitments.AssumptionKind;
import covenant.commitments.Basis;
import covenant.commitments.CommitmentKind;
import covenant.commitments.NewAssumption;
import covenant.commitments.NewCommitment;
import covenant.commitments.NewTerms;
import covenant.commitments.NewTranche;
import covenant.commitments.Policy;
import covenant.commitments.Recourse;
import covenant.commitments.Style;
import covenant.kernel.Quantity;
import covenant.kernel.StatedDate;
import covenant.kernel.Unit;
import covenant.settlement.NewSettlement;
import covenant.settlement.SettlementKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the file's agreements, amendments, commitments and settlements are read. */
final class PromisedItems {

    private PromisedItems() {}

    static NewAgreement agreement(Node item) {
        return new NewAgreement(
                item.ref("ref"),
                item.ref("family"),
                item.text("title"),
                item.findDate("starts_on"),
                item.findDate("ends_on"),
                item.textOr("note", ""),
                item.nodes("roles").stream().map(PromisedItems::role).collect(Collectors.toSet()),
                item.nodes("clauses").stream().map(PromisedItems::clause).toList());
    }

    static NewAmendment amendment(Node item) {
        return new NewAmendment(
                item.ref("agreement"),
                item.text("title"),
                item.text("text"),
                item.date("effective_on"),
                item.nodes("adds").stream().map(PromisedItems::clause).toList(),
                item.nodes("ends").stream().map(PromisedItems::end).collect(Collectors.toSet()));
    }

    /** @param unit of the commitment that is changed */
    static CommitmentChange change(Node item, Unit unit, StatedDate amendedOn) {
        StatedDate effectiveOn = item.findDate("effective_on");
        CommitmentChange change = new CommitmentChange(
                item.ref("commitment"),
                new NewTerms(
                        item.word("basis", Basis.class),
                        item.stated(unit),
                        item.findDate("starts_on"),
                        item.findDate("ends_on"),
                        effectiveOn == null ? amendedOn : effectiveOn,
                        tranches(item, unit)));
        item.refuseUnread();
        return change;
    }

    static NewCommitment commitment(Node item) {
        Unit unit = item.unit();
        return new NewCommitment(
                item.ref("ref"),
                item.ref("agreement"),
                item.text("title"),
                item.ref("obligor"),
                item.ref("obligee"),
                item.word("kind", CommitmentKind.class),
                Policy.of(item.word("style", Style.class), item.word("recourse", Recourse.class)),
                item.findRef("governing_clause"),
                item.textOr("note", ""),
                new NewTerms(
                        Basis.SIGNED,
                        item.stated(unit),
                        item.findDate("starts_on"),
                        item.findDate("ends_on"),
                        item.date("effective_on"),
                        tranches(item, unit)));
    }

    static List<NewAssumption> assumptions(Node item) {
        return item.nodes("assumptions").stream()
                .map(assumed -> {
                    NewAssumption assumption = new NewAssumption(
                            assumed.ref("ref"),
                            item.ref("ref"),
                            assumed.word("kind", AssumptionKind.class),
                            assumed.text("text"));
                    assumed.refuseUnread();
                    return assumption;
                })
                .toList();
    }

    /** @param unit of the commitment that is settled */
    static NewSettlement settlement(Node item, Unit unit) {
        return new NewSettlement(
                item.ref("commitment"),
                SettlementKind.PAYMENT,
                Quantity.of(item.text("amount"), unit),
                item.date("effective_on").first(),
                item.text("memo"),
                null);
    }

    private static List<NewTranche> tranches(Node item, Unit unit) {
        return item.nodes("tranches").stream()
                .map(part -> {
                    NewTranche tranche = new NewTranche(
                            part.number("number"),
                            part.text("title"),
                            part.stated(unit),
                            part.findDate("due_on"),
                            part.findRef("milestone"));
                    part.refuseUnread();
                    return tranche;
                })
                .toList();
    }

    private static RoleOf role(Node item) {
        RoleOf role = new RoleOf(item.ref("party"), item.word("role", PartyRole.class));
        item.refuseUnread();
        return role;
    }

    private static EndOf end(Node item) {
        EndOf end = new EndOf(item.ref("clause"), item.date("on"));
        item.refuseUnread();
        return end;
    }

    private static NewClause clause(Node item) {
        NewClause clause = new NewClause(
                item.ref("ref"),
                item.word("kind", ClauseKind.class),
                item.text("title"),
                item.text("text"),
                item.findRef("grantor"),
                item.findRef("grantee"),
                item.flag("exclusive"),
                item.findDate("starts_on"),
                false,
                null,
                scope(item),
                item.nodes("readings").stream().map(PromisedItems::reading).toList());
        item.refuseUnread();
        return clause;
    }

    private static ScopeReading reading(Node item) {
        ScopeReading reading = new ScopeReading(item.ref("conflict"), item.text("reading"), scope(item));
        item.refuseUnread();
        return reading;
    }

    private static Scope scope(Node item) {
        if (!item.has("scope")) {
            return Scope.ALL;
        }
        Node scope = item.node("scope");
        Map<String, String> dimensions = new HashMap<>();
        for (String dimension : Scope.DIMENSIONS) {
            String word = scope.find(dimension);
            if (word != null) {
                dimensions.put(dimension, word);
            }
        }
        scope.refuseUnread();
        return Scope.of(dimensions);
    }
}
