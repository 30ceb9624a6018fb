package covenant.docs;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.kernel.Reason;
import covenant.platform.http.Problem;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of {@code docs/rejections.md} is printed from the enums of refusals. */
class RejectionsTest {

    private static final Document DOCUMENT = Document.named("rejections.md");

    @Test
    void the_document_lists_every_reason() {
        String printed = Program.reasons().stream().map(RejectionsTest::print).collect(Collectors.joining("\n"));
        DOCUMENT.assertPrinted("reasons", printed);
    }

    @Test
    void a_reason_has_a_name_of_its_own() {
        List<String> names = Program.reasons().stream()
                .flatMap(RejectionsTest::constants)
                .map(Reason::name)
                .toList();
        Set<String> seen = new HashSet<>();
        assertThat(names).hasSizeGreaterThan(100).allMatch(seen::add, "used once");
    }

    private static String print(Class<?> reasons) {
        String rows = constants(reasons)
                .map(reason -> row(reason, isOfTheBook(reasons) ? "at the start" : "" + Problem.status(reason)))
                .collect(Collectors.joining());
        String room = reasons.getPackageName().substring("covenant.".length());
        return "### " + room + ": " + reasons.getSimpleName()
                + "\n\n| reason | status | what to do |\n| --- | --- | --- |\n" + rows;
    }

    private static String row(Reason reason, String status) {
        return "| `" + reason.name() + "` | " + status + " | " + reason.remedy() + " |\n";
    }

    /** A fault of the book's file is told at the start of the program, and never over HTTP. */
    private static boolean isOfTheBook(Class<?> reasons) {
        return reasons.getPackageName().equals("covenant.book");
    }

    private static Stream<Reason> constants(Class<?> reasons) {
        return Arrays.stream(reasons.getEnumConstants()).map(Reason.class::cast);
    }
}
