package covenant.agreements.rest;

import covenant.agreements.Clause;
import covenant.agreements.ClauseKind;
import covenant.agreements.NewClause;
import covenant.agreements.Price;
import covenant.agreements.Scope;
import covenant.agreements.ScopeReading;
import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A clause.
 *
 * @param startsOn when it begins to hold; null while it waits, and when nobody says
 * @param waiting whether it holds only once something starts it, which has not happened yet
 * @param startedFor why it was started; null unless it had to be
 * @param endsOn when it ceases to hold, exclusive; null while it holds
 * @param holds whether it holds on the reading's date, as far as the reading knows
 * @param addedBy the number of the amendment that added it; 0 for the agreement itself
 * @param endedBy the number of the amendment that ends it; null while none does
 * @param endedFor why it ends; null while it does not
 * @param price what it asks on the reading's date; null where it asks no price
 * @param prices what it asked from the beginning, and each step since
 * @param scope what it covers; a dimension that is missing covers everything
 * @param readings its scope under each reading of a conflict about it
 */
public record ClauseJson(
        Ref ref,
        Ref agreement,
        ClauseKind kind,
        String title,
        String text,
        @Nullable Ref grantor,
        @Nullable Ref grantee,
        boolean exclusive,
        @Nullable StatedDate startsOn,
        boolean waiting,
        @Nullable String startedFor,
        @Nullable StatedDate endsOn,
        boolean holds,
        int addedBy,
        @Nullable Integer endedBy,
        @Nullable String endedFor,
        @Nullable PriceJson price,
        List<PriceJson.StepJson> prices,
        Map<String, String> scope,
        List<ScopeReadingJson> readings,
        Instant recordedAt) {

    static ClauseJson of(Clause clause, AsOf asOf) {
        return new ClauseJson(
                clause.ref(),
                clause.agreement(),
                clause.kind(),
                clause.title(),
                clause.text(),
                clause.grantor(),
                clause.grantee(),
                clause.exclusive(),
                clause.startsOn(asOf),
                clause.waits(asOf),
                clause.startedFor(asOf),
                clause.endsOn(asOf),
                clause.holds(asOf),
                clause.addedBy(),
                clause.endedBy(asOf),
                clause.endedFor(asOf),
                PriceJson.orNull(clause.price(asOf)),
                PriceJson.steps(clause, asOf),
                ScopeJson.of(clause.scope()),
                clause.readings().stream()
                        .sorted(Comparator.comparing(ScopeReading::conflict).thenComparing(ScopeReading::label))
                        .map(ScopeReadingJson::of)
                        .toList(),
                clause.recordedAt());
    }

    static NewClause read(Members members) {
        Field<Ref> ref = members.required("ref", Ref::new);
        Field<ClauseKind> kind = members.word("kind", ClauseKind.class);
        Field<String> title = members.requiredText("title", 300);
        Field<String> text = members.requiredText("text", 2000);
        Field<Ref> grantor = members.optional("grantor", Ref::new);
        Field<Ref> grantee = members.optional("grantee", Ref::new);
        Field<Boolean> exclusive = members.flag("exclusive");
        Field<StatedDate> startsOn = members.optional("startsOn", StatedDate::new);
        Field<Boolean> waiting = members.flag("waiting");
        Field<Price> price = members.optionalObject("price", PriceJson::read);
        Field<Scope> scope = members.optionalObject("scope", ScopeJson::read);
        Field<List<ScopeReading>> readings = members.objects("readings", ScopeReadingJson::read);
        return members.make(() -> new NewClause(
                ref.get(),
                kind.get(),
                title.get(),
                text.get(),
                grantor.orNull(),
                grantee.orNull(),
                exclusive.or(false),
                startsOn.orNull(),
                waiting.or(false),
                price.orNull(),
                scope.or(Scope.ALL),
                readings.get()));
    }
}
