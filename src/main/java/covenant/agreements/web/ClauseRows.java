package covenant.agreements.web;

import covenant.agreements.ClauseKind;
import covenant.agreements.NewClause;
import covenant.agreements.Price;
import covenant.agreements.Scope;
import covenant.kernel.Faults;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.kernel.Text;
import covenant.kernel.Unit;
import covenant.kernel.Words;
import covenant.platform.FormRows;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clauses of a form, each with what was typed, and what there is to choose in them. */
public final class ClauseRows implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FormRows rows = new FormRows();

    public FormRows rows() {
        return rows;
    }

    public List<ClauseKind> kinds() {
        return Arrays.asList(ClauseKind.values());
    }

    public List<Scope.Act> acts() {
        return Arrays.asList(Scope.Act.values());
    }

    public List<Scope.Workload> workloads() {
        return Arrays.asList(Scope.Workload.values());
    }

    public List<Scope.Channel> channels() {
        return Arrays.asList(Scope.Channel.values());
    }

    /** Reads what is shown, noting each fault below {@code form}; those at fault are left out. */
    List<NewClause> read(String form, Faults faults) {
        List<NewClause> clauses = new ArrayList<>();
        for (int index : rows.shown()) {
            NewClause clause = clause(faults, form + "/" + index, rows.row(index));
            if (clause != null) {
                clauses.add(clause);
            }
        }
        return clauses;
    }

    private static @Nullable NewClause clause(Faults faults, String field, Map<String, @Nullable String> row) {
        Ref ref = faults.required(field + "/ref", row.get("ref"), Ref::new);
        ClauseKind kind =
                faults.required(field + "/kind", row.get("kind"), word -> Words.parse(ClauseKind.class, word));
        String title = faults.required(field + "/title", row.get("title"), text -> Text.required(text, 300));
        String text = faults.required(field + "/text", row.get("text"), typed -> Text.required(typed, 2000));
        Ref grantor = faults.optional(field + "/grantor", row.get("grantor"), Ref::new);
        Ref grantee = faults.optional(field + "/grantee", row.get("grantee"), Ref::new);
        StatedDate startsOn =
                faults.optional(field + "/startsOn", row.get("startsOn"), day -> new StatedDate(day.strip()));
        boolean exclusive = "yes".equals(row.get("exclusive"));
        boolean waiting = "yes".equals(row.get("waiting"));
        Price price = price(faults, field, row);
        if (ref == null || kind == null || title == null || text == null) {
            return null;
        }
        return faults.read(
                field,
                () -> new NewClause(
                        ref,
                        kind,
                        title,
                        text,
                        grantor,
                        grantee,
                        exclusive,
                        startsOn,
                        waiting,
                        null,
                        scope(row),
                        List.of()));
    }

    private static @Nullable Price price(Faults faults, String field, Map<String, @Nullable String> row) {
        String amount = row.get("price-amount");
        String unit = row.get("price-unit");
        String per = row.get("price-per");
        if (Stream.of(amount, unit, per).allMatch(typed -> typed == null || typed.isBlank())) {
            return null;
        }
        Unit asked = faults.required(field + "/price-unit", unit, text -> new Unit(text.strip()));
        String each = faults.required(field + "/price-per", per, text -> Text.required(text, 64));
        Quantity quantity = faults.required(
                field + "/price-amount",
                amount,
                text -> asked == null ? null : Quantity.of(text.strip(), asked).requirePositive());
        return quantity == null || each == null ? null : new Price(quantity, each);
    }

    private static Scope scope(Map<String, @Nullable String> row) {
        Map<String, String> given = new HashMap<>();
        for (String dimension : Scope.DIMENSIONS) {
            String value = row.get(dimension);
            if (value != null && !value.isBlank()) {
                given.put(dimension, value.strip());
            }
        }
        return Scope.of(given);
    }
}
