package covenant.journal;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.commitments.CommitmentFlows;
import covenant.kernel.Quantity;
import covenant.kernel.Words;
import covenant.settlement.SettlementFlows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Prints {@code docs/how-money-moves.md} from the rules that post, and compares. After a change that is meant:
 * {@code ./mvnw test -Dtest=HowMoneyMovesTest -Dcovenant.docs=write}.
 */
class HowMoneyMovesTest {

    private static final Path DOCUMENT = Path.of("docs", "how-money-moves.md");

    private static final String HEADER = """
            # How money moves

            One table of postings per flow. Each entry sums to zero; `promised` is the contra account, so it stands negative
            in postings and positive in a position. At all times, per commitment and unit:

                promised = contingent + firm + due + settled + released

            This page is printed by `HowMoneyMovesTest` from the rules that post, and compared with it on every build.
            """;

    @Test
    void the_document_says_what_the_rules_post() throws IOException {
        List<Flow> flows = Stream.concat(CommitmentFlows.all().stream(), SettlementFlows.all().stream())
                .toList();
        String printed = HEADER + flows.stream().map(HowMoneyMovesTest::print).collect(Collectors.joining());
        if ("write".equals(System.getProperty("covenant.docs"))) {
            Files.writeString(DOCUMENT, printed);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(printed);
    }

    private static String print(Flow flow) {
        String rows =
                flow.draft().postings().stream().map(HowMoneyMovesTest::row).collect(Collectors.joining());
        return "\n## " + flow.title() + "\n\n" + flow.story() + " Entry `"
                + Words.of(flow.draft().kind())
                + "`, effective " + flow.draft().effectiveOn()
                + ".\n\n| commitment | stage | out | in |\n| --- | --- | ---: | ---: |\n" + rows;
    }

    private static String row(Posting posting) {
        Quantity quantity = posting.quantity();
        String out = quantity.isNegative() ? quantity.negated().toString() : "";
        String in = quantity.isNegative() ? "" : quantity.toString();
        return "| " + posting.account().commitment() + " | "
                + Words.of(posting.account().stage()) + " | " + out + " | " + in + " |\n";
    }
}
