package covenant.agreements.web;

import covenant.commitments.Basis;
import covenant.commitments.CommitmentKind;
import covenant.commitments.Minimums;
import covenant.commitments.NewCommitment;
import covenant.commitments.NewTerms;
import covenant.commitments.NewTranche;
import covenant.commitments.Overage;
import covenant.commitments.Policy;
import covenant.commitments.Recourse;
import covenant.commitments.Style;
import covenant.kernel.Faults;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import covenant.kernel.Unit;
import covenant.kernel.Words;
import covenant.platform.FormRows;
import covenant.platform.TypedDay;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The commitments that a form adds, each of one part, with what was typed and what there is to choose in them. */
public final class CommitmentRows implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FormRows rows = new FormRows();

    public FormRows rows() {
        return rows;
    }

    public List<CommitmentKind> kinds() {
        return Arrays.asList(CommitmentKind.values());
    }

    public List<Style> styles() {
        return Arrays.asList(Style.values());
    }

    public List<Recourse> recourses() {
        return Arrays.asList(Recourse.values());
    }

    public List<Minimums> minimums() {
        return Arrays.asList(Minimums.values());
    }

    public List<Overage> overages() {
        return Arrays.asList(Overage.values());
    }

    /**
     * Reads what is shown, noting each fault below {@code commitments}; those at fault are left out.
     *
     * @param effectiveOn null when it is at fault itself
     */
    List<NewCommitment> read(Faults faults, Ref agreement, @Nullable StatedDate effectiveOn) {
        List<NewCommitment> added = new ArrayList<>();
        for (int index : rows.shown()) {
            NewCommitment commitment =
                    commitment(faults, "commitments/" + index, rows.row(index), agreement, effectiveOn);
            if (commitment != null) {
                added.add(commitment);
            }
        }
        return added;
    }

    private static @Nullable NewCommitment commitment(
            Faults faults,
            String field,
            Map<String, @Nullable String> row,
            Ref agreement,
            @Nullable StatedDate effectiveOn) {
        Ref ref = faults.required(field + "/ref", row.get("ref"), Ref::new);
        String title = faults.required(field + "/title", row.get("title"), text -> Text.required(text, 300));
        Ref obligor = faults.required(field + "/obligor", row.get("obligor"), Ref::new);
        Ref obligee = faults.required(field + "/obligee", row.get("obligee"), Ref::new);
        CommitmentKind kind =
                faults.required(field + "/kind", row.get("kind"), word -> Words.parse(CommitmentKind.class, word));
        Supplier<@Nullable Policy> policy = policy(faults, field, row);
        Supplier<@Nullable NewTerms> terms = terms(faults, field, row, effectiveOn);
        if (ref == null || title == null || obligor == null || obligee == null || kind == null) {
            return null;
        }
        return faults.read(field, () -> {
            Policy settled = policy.get();
            NewTerms promised = terms.get();
            return settled == null || promised == null
                    ? null
                    : new NewCommitment(ref, agreement, title, obligor, obligee, kind, settled, null, "", promised);
        });
    }

    /** @return refuses what does not go together; null where something could not be read */
    private static Supplier<@Nullable Policy> policy(Faults faults, String field, Map<String, @Nullable String> row) {
        Style style = faults.required(field + "/style", row.get("style"), word -> Words.parse(Style.class, word));
        Recourse recourse =
                faults.required(field + "/recourse", row.get("recourse"), word -> Words.parse(Recourse.class, word));
        Minimums minimums =
                faults.required(field + "/minimums", row.get("minimums"), word -> Words.parse(Minimums.class, word));
        Overage overage =
                faults.required(field + "/overage", row.get("overage"), word -> Words.parse(Overage.class, word));
        LocalDate expiresOn = faults.optional(field + "/expiresOn", row.get("expiresOn"), TypedDay::read);
        return () -> style == null || recourse == null || minimums == null || overage == null
                ? null
                : new Policy(style, recourse, overage, expiresOn, minimums);
    }

    /** @return as {@link #policy} */
    private static Supplier<@Nullable NewTerms> terms(
            Faults faults, String field, Map<String, @Nullable String> row, @Nullable StatedDate effectiveOn) {
        Unit unit = faults.required(field + "/unit", row.get("unit"), text -> new Unit(text.strip()));
        Stated quantity = TermsRows.stated(faults, field, row, unit);
        StatedDate startsOn = faults.optional(field + "/startsOn", row.get("startsOn"), TermsRows::date);
        StatedDate endsOn = faults.optional(field + "/endsOn", row.get("endsOn"), TermsRows::date);
        StatedDate dueOn = faults.optional(field + "/dueOn", row.get("dueOn"), TermsRows::date);
        Ref milestone = faults.optional(field + "/milestone", row.get("milestone"), Ref::new);
        return () -> quantity == null || effectiveOn == null
                ? null
                : new NewTerms(
                        Basis.SIGNED,
                        quantity,
                        startsOn,
                        endsOn,
                        effectiveOn,
                        List.of(new NewTranche(1, "The whole", quantity, dueOn, milestone)));
    }
}
