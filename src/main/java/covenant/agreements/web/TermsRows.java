package covenant.agreements.web;

import covenant.amendments.CommitmentChange;
import covenant.commitments.Basis;
import covenant.commitments.CommitmentAsOf;
import covenant.commitments.NewTerms;
import covenant.commitments.NewTranche;
import covenant.kernel.Faults;
import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import covenant.kernel.Unit;
import covenant.kernel.Words;
import covenant.platform.FormRows;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The changes of commitments in a form, and the tranches that belong to them, each with what was typed. */
public final class TermsRows implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FormRows rows = new FormRows();
    private final FormRows tranches = new FormRows();

    public FormRows rows() {
        return rows;
    }

    /** Each names the commitment that it is part of. */
    public FormRows tranches() {
        return tranches;
    }

    /** The commitments that are changed so far, by reference. */
    public List<String> chosen() {
        return rows.shown().stream()
                .map(index -> rows.row(index).get("commitment"))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .distinct()
                .toList();
    }

    /**
     * Reads what is shown, noting each fault below {@code changes} and {@code tranches}; those at fault are left out.
     *
     * @param commitments those that there are, for their units
     * @param effectiveOn null when it is at fault itself
     */
    List<CommitmentChange> read(Faults faults, List<CommitmentAsOf> commitments, @Nullable StatedDate effectiveOn) {
        Map<String, Unit> units = commitments.stream()
                .map(CommitmentAsOf::commitment)
                .collect(Collectors.toMap(c -> c.ref().value(), c -> c.unit()));
        Map<String, List<NewTranche>> parts = parts(faults, units);
        List<CommitmentChange> changes = new ArrayList<>();
        for (int index : rows.shown()) {
            CommitmentChange change = change(faults, index, units, parts, effectiveOn);
            if (change != null) {
                changes.add(change);
            }
        }
        return changes;
    }

    static StatedDate date(String text) {
        return new StatedDate(text.strip());
    }

    private @Nullable CommitmentChange change(
            Faults faults,
            int index,
            Map<String, Unit> units,
            Map<String, List<NewTranche>> parts,
            @Nullable StatedDate effectiveOn) {
        Map<String, @Nullable String> row = rows.row(index);
        String field = "changes/" + index;
        Ref commitment = faults.required(field + "/commitment", row.get("commitment"), Ref::new);
        Basis basis = faults.required(field + "/basis", row.get("basis"), word -> Words.parse(Basis.class, word));
        StatedDate startsOn = faults.optional(field + "/startsOn", row.get("startsOn"), TermsRows::date);
        StatedDate endsOn = faults.optional(field + "/endsOn", row.get("endsOn"), TermsRows::date);
        Stated quantity = commitment == null ? null : stated(faults, field, row, units.get(commitment.value()));
        if (commitment == null || basis == null || quantity == null || effectiveOn == null) {
            return null;
        }
        List<NewTranche> own = parts.getOrDefault(commitment.value(), List.of());
        return faults.read(
                field,
                () -> new CommitmentChange(
                        commitment, new NewTerms(basis, quantity, startsOn, endsOn, effectiveOn, own)));
    }

    /** The tranches by the reference of their commitment, numbered from 1 in each. */
    private Map<String, List<NewTranche>> parts(Faults faults, Map<String, Unit> units) {
        Map<String, List<NewTranche>> parts = new HashMap<>();
        for (int index : tranches.shown()) {
            Map<String, @Nullable String> row = tranches.row(index);
            String field = "tranches/" + index;
            Ref commitment = faults.required(field + "/commitment", row.get("commitment"), Ref::new);
            String title = faults.required(field + "/title", row.get("title"), text -> Text.required(text, 300));
            StatedDate dueOn = faults.optional(field + "/dueOn", row.get("dueOn"), TermsRows::date);
            Ref milestone = faults.optional(field + "/milestone", row.get("milestone"), Ref::new);
            Stated quantity = commitment == null ? null : stated(faults, field, row, units.get(commitment.value()));
            if (commitment != null && title != null && quantity != null) {
                List<NewTranche> own = parts.computeIfAbsent(commitment.value(), ref -> new ArrayList<>());
                own.add(new NewTranche(own.size() + 1, title, quantity, dueOn, milestone));
            }
        }
        return parts;
    }

    /** @param unit null where it could not be read, or for a commitment that is not of this agreement, which no list offers */
    static @Nullable Stated stated(
            Faults faults, String field, Map<String, @Nullable String> row, @Nullable Unit unit) {
        Qualifier qualifier =
                faults.required(field + "/qualifier", row.get("qualifier"), word -> Words.parse(Qualifier.class, word));
        if (unit == null) {
            return null;
        }
        Quantity amount =
                faults.optional(field + "/amount", row.get("amount"), text -> Quantity.of(text.strip(), unit));
        Quantity upper = faults.optional(field + "/upper", row.get("upper"), text -> Quantity.of(text.strip(), unit));
        boolean read = (amount != null || row.get("amount") == null) && (upper != null || row.get("upper") == null);
        return qualifier == null || !read
                ? null
                : faults.read(field + "/amount", () -> new Stated(qualifier, amount, upper, unit));
    }
}
