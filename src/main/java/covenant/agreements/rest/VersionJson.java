package covenant.agreements.rest;

import covenant.agreements.Agreement;
import covenant.agreements.AgreementEnd;
import covenant.agreements.Amendment;
import covenant.agreements.Clause;
import covenant.agreements.EndOf;
import covenant.commitments.Basis;
import covenant.commitments.Terms;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.kernel.Words;
import covenant.platform.json.StatedJson;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of an agreement.
 *
 * @param number 0 for the agreement as signed, from 1 for its amendments
 * @param text what an amendment changes or affirms; empty for the agreement itself
 * @param effectiveOn from when it counts; null when nobody says
 * @param adds the clauses that came with it
 * @param ends the clauses that it ends
 * @param changes what it does to commitments
 */
public record VersionJson(
        int number,
        String title,
        String text,
        @Nullable StatedDate effectiveOn,
        @Nullable Instant signedAt,
        long approval,
        List<Ref> adds,
        List<EndOf> ends,
        List<ChangeJson> changes) {

    /** What a version promises of one commitment. */
    public record ChangeJson(Ref commitment, Basis basis, StatedJson quantity) {

        static ChangeJson of(Terms terms) {
            return new ChangeJson(terms.commitment(), terms.basis(), StatedJson.of(terms.quantity()));
        }
    }

    static VersionJson of(Agreement agreement, List<Clause> clauses, List<Terms> terms) {
        return new VersionJson(
                0,
                agreement.title(),
                "",
                agreement.startsOn(),
                agreement.signedAt(),
                agreement.approvalId(),
                added(clauses, 0),
                List.of(),
                changed(terms, 0));
    }

    static VersionJson of(Amendment amendment, List<Clause> clauses, List<Terms> terms) {
        return new VersionJson(
                amendment.number(),
                amendment.title(),
                amendment.text(),
                amendment.effectiveOn(),
                amendment.signedAt(),
                amendment.approvalId(),
                added(clauses, amendment.number()),
                amendment.ends().stream()
                        .sorted(Comparator.comparing(EndOf::clause))
                        .toList(),
                changed(terms, amendment.number()));
    }

    /** The end of the agreement, behind its amendments. */
    static VersionJson of(AgreementEnd end, int number) {
        return new VersionJson(
                number,
                Words.plain(end.kind()),
                end.reason(),
                StatedDate.of(end.on()),
                end.recordedAt(),
                end.approval(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Ref> added(List<Clause> clauses, int number) {
        return clauses.stream()
                .filter(clause -> clause.addedBy() == number)
                .map(Clause::ref)
                .toList();
    }

    private static List<ChangeJson> changed(List<Terms> terms, int number) {
        return terms.stream()
                .filter(each -> each.amendment() == number)
                .map(ChangeJson::of)
                .toList();
    }
}
