package covenant.sources.web;

import covenant.kernel.Ref;
import covenant.kernel.Slice;
import covenant.platform.TimeBar;
import covenant.sources.Conflict;
import covenant.sources.Mark;
import covenant.sources.ReadConflicts;
import covenant.sources.SubjectKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which observations open conflicts are about: their values are no plain figures. Read once a request. */
@RequestScoped
class Undecided {

    private static final int PAGE = 500;

    @Inject
    private ReadConflicts readConflicts;

    @Inject
    private TimeBar timeBar;

    private @Nullable Map<Ref, List<Mark>> marks;

    List<Mark> marks(Ref observation) {
        if (marks == null) {
            marks = read();
        }
        return marks.getOrDefault(observation, List.of());
    }

    private Map<Ref, List<Mark>> read() {
        Map<Ref, List<Mark>> read = new HashMap<>();
        String after = "";
        while (after != null) {
            Slice<Conflict> slice = readConflicts.list(null, timeBar.asOf(), after, PAGE);
            slice.items()
                    .forEach(conflict -> conflict.subjects().stream()
                            .filter(subject -> subject.kind() == SubjectKind.OBSERVATION)
                            .forEach(subject -> read.computeIfAbsent(subject.ref(), none -> new ArrayList<>())
                                    .add(mark(conflict))));
            after = slice.next();
        }
        return read;
    }

    private static Mark mark(Conflict conflict) {
        return new Mark(Mark.Kind.PROVISIONAL, conflict.question(), conflict.ref(), null, null, false);
    }
}
