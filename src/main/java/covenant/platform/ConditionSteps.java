package covenant.platform;

import covenant.milestones.Condition;
import covenant.milestones.Evaluation;
import covenant.milestones.Leaf;
import covenant.sources.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An evaluated condition as the items of nested lists, from top to bottom. Facelets has no recursion at the time of
 * rendering, so each item carries the tags that open or close lists before it.
 */
public final class ConditionSteps {

    private static final String OPEN = "<ul class=\"condition\"><li>";
    private static final String CLOSE = "</li></ul>";
    private static final String NEXT = "</li><li>";

    /**
     * One condition of the tree.
     *
     * @param before markup that stands before it
     * @param after markup that stands after it
     * @param about what it looks at; null where that has no reference
     * @param leadsTo the same, or else what it is the condition of; null where neither is known
     */
    public record Step(
            String before,
            Evaluation evaluation,
            @Nullable Subject about,
            @Nullable Subject leadsTo,
            String after) {}

    private final List<Step> steps = new ArrayList<>();

    private ConditionSteps() {}

    public static List<Step> of(Evaluation evaluation, Condition condition) {
        return of(evaluation, condition, null);
    }

    /** Where the condition is not at hand. @param within whose it is: everything leads there */
    public static List<Step> of(Evaluation evaluation, Subject within) {
        return of(evaluation, null, within);
    }

    private static List<Step> of(Evaluation evaluation, @Nullable Condition condition, @Nullable Subject within) {
        ConditionSteps walk = new ConditionSteps();
        walk.walk(OPEN, evaluation, condition, within, CLOSE);
        return walk.steps;
    }

    // What a milestone that is looked at rests on leads to that milestone.
    private void walk(
            String before,
            Evaluation evaluation,
            @Nullable Condition condition,
            @Nullable Subject within,
            String after) {
        List<Evaluation> parts = evaluation.parts();
        Subject own = about(condition);
        Subject leadsTo = own == null ? within : own;
        steps.add(new Step(before, evaluation, own, leadsTo, parts.isEmpty() ? after : ""));
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            walk(i == 0 ? OPEN : NEXT, parts.get(i), part(condition, i), leadsTo, last ? CLOSE + after : "");
        }
    }

    // A milestone that another hangs on brings the parts of its own condition, which is not part of this one.
    private static @Nullable Condition part(@Nullable Condition condition, int number) {
        return condition == null || number >= condition.parts().size()
                ? null
                : condition.parts().get(number);
    }

    private static @Nullable Subject about(@Nullable Condition condition) {
        return condition instanceof Leaf leaf ? leaf.about().orElse(null) : null;
    }
}
