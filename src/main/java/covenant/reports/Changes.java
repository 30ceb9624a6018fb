package covenant.reports;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Words;
import covenant.milestones.Evaluation;
import covenant.milestones.MilestoneStanding;
import covenant.sources.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rule R4 as a pure function: what is different about a milestone between two readings, one plain sentence each. */
final class Changes {

    private final List<String> sentences = new ArrayList<>();

    private Changes() {}

    /** @param before null when the earlier reading did not hold it */
    static List<String> between(@Nullable MilestoneLine before, MilestoneLine now, AsOf since) {
        if (before == null) {
            return List.of("It is new: it was not in the book " + Printed.asOf(since) + ".");
        }
        Changes changes = new Changes();
        changes.standing(before.standing(), now.standing());
        changes.truth(before, now);
        changes.longStop(before, now);
        changes.riding(byName(before), byName(now));
        changes.said(before, now);
        return List.copyOf(changes.sentences);
    }

    private void standing(MilestoneStanding before, MilestoneStanding now) {
        if (before.curableUntil() != null && before.state() == now.state() && now.curableUntil() == null) {
            say("It was not cured by " + Printed.day(before.curableUntil()) + ".");
        }
        if (before.state() != now.state()) {
            String since = now.since() == null ? "" : ", since " + Printed.day(now.since());
            say("It was " + Words.plain(before.state()) + " and is now " + Words.plain(now.state()) + since + ".");
        }
    }

    private void truth(MilestoneLine before, MilestoneLine now) {
        if (before.truth() != now.truth()) {
            say("Its condition was " + Words.of(before.truth()) + " and is now " + Words.of(now.truth()) + ": "
                    + now.evaluation().explanation());
        }
        Map<String, Evaluation> earlier = leaves(before.evaluation());
        leaves(now.evaluation()).forEach((place, leaf) -> {
            Evaluation was = earlier.get(place);
            if (was != null && was.truth() != leaf.truth()) {
                say("\"" + leaf.condition() + "\" was " + Words.of(was.truth()) + " and is now "
                        + Words.of(leaf.truth()) + ": " + leaf.explanation());
            }
        });
    }

    private void longStop(MilestoneLine before, MilestoneLine now) {
        if (!before.longStop().equals(now.longStop())) {
            say("Its long stop was " + Printed.longStop(before.longStop()) + " and is now "
                    + Printed.longStop(now.longStop()) + ".");
        }
        if (!before.longStopPassed() && now.longStopPassed()) {
            say("Its long stop, " + Printed.longStop(now.longStop()) + ", has passed.");
        }
    }

    private void riding(Map<String, Riding> before, Map<String, Riding> now) {
        now.forEach((name, riding) -> {
            Riding was = before.get(name);
            if (was == null) {
                say(name + " (" + Printed.stated(riding.quantity()) + ") now rides on it.");
            } else {
                riding(was, riding);
            }
        });
        before.keySet().stream()
                .filter(name -> !now.containsKey(name))
                .forEach(name -> say(name + " no longer rides on it."));
    }

    private void riding(Riding before, Riding now) {
        if (!before.quantity().equals(now.quantity())) {
            say(now.name() + " was " + Printed.stated(before.quantity()) + " and is now "
                    + Printed.stated(now.quantity()) + ".");
        }
        missing(now.marks(), before.marks(), Printed::mark)
                .forEach(mark -> say(now.name() + " is now marked: " + mark + "."));
        missing(before.marks(), now.marks(), Printed::mark)
                .forEach(mark -> say(now.name() + " is no longer marked: " + mark + "."));
    }

    private void said(MilestoneLine before, MilestoneLine now) {
        Set<Ref> known = before.said().stream().map(Said::claim).collect(Collectors.toSet());
        now.said().stream()
                .filter(said -> !known.contains(said.claim()))
                .forEach(said -> say("Claim " + said.claim() + " is new (" + Words.plain(said.kind())
                        + (said.speaker() == null ? "" : " by " + said.speaker()) + "): " + said.text()));
    }

    private void say(String sentence) {
        sentences.add(sentence);
    }

    private static List<String> missing(List<Mark> from, List<Mark> in, Function<Mark, String> text) {
        Set<Mark> there = new LinkedHashSet<>(in);
        return from.stream().filter(mark -> !there.contains(mark)).map(text).toList();
    }

    private static Map<String, Riding> byName(MilestoneLine line) {
        Map<String, Riding> byName = new LinkedHashMap<>();
        line.riding().forEach(riding -> byName.put(riding.name(), riding));
        return byName;
    }

    // The root alone is no leaf here: what becomes of it is said as the condition's own truth.
    private static Map<String, Evaluation> leaves(Evaluation root) {
        Map<String, Evaluation> leaves = new LinkedHashMap<>();
        collect("", root.parts(), leaves);
        return leaves;
    }

    private static void collect(String place, List<Evaluation> parts, Map<String, Evaluation> leaves) {
        for (int i = 0; i < parts.size(); i++) {
            Evaluation part = parts.get(i);
            String here = place + "/" + i;
            if (part.parts().isEmpty()) {
                leaves.put(here + " " + part.condition(), part);
            } else {
                collect(here, part.parts(), leaves);
            }
        }
    }
}
