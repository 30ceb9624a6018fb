package covenant.powers;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import org.jspecify.annotations.Nullable;

/**
 * A power to be recorded.
 *
 * @param agreement the signed agreement that it comes from
 * @param clause the clause that it comes from; null when none is known
 * @param holder who may exercise it
 * @param counterparty against whom; null when nobody says
 * @param title one line, 1 to 300 characters
 * @param text what it lets the holder do, in our own words, at most 2,000 characters; may be empty
 * @param window from when and until when it can be exercised
 * @param owner the user who looks after it; null for nobody yet
 * @param evidence what has to be shown when it is exercised, at most 1,000 characters; may be empty
 * @param note what else is worth knowing, at most 2,000 characters; may be empty
 */
public record NewPower(
        Ref ref,
        Ref agreement,
        @Nullable Ref clause,
        Ref holder,
        @Nullable Ref counterparty,
        PowerKind kind,
        String title,
        String text,
        Window window,
        @Nullable String owner,
        String evidence,
        String note) {

    /** @throws Rejected {@link PowerReason#HOLDER_IS_COUNTERPARTY}, and the reasons of {@link Text} */
    public NewPower {
        title = Text.required(title, 300);
        text = Text.optional(text, 2000);
        owner = owner == null ? null : Text.required(owner, 64);
        evidence = Text.optional(evidence, 1000);
        note = Text.optional(note, 2000);
        if (holder.equals(counterparty)) {
            throw Rejected.field(
                    "counterparty",
                    PowerReason.HOLDER_IS_COUNTERPARTY,
                    holder + " cannot hold a power against itself.");
        }
    }
}
