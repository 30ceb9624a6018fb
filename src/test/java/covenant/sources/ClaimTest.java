package covenant.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClaimTest {

    // C2
    @Test
    void a_claim_cites_at_least_one_line() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> citing())
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(SourceReason.CITATION_MISSING));
        assertThat(citing("S3:11").citations()).hasSize(1);
    }

    @Test
    void citations_keep_their_order_and_subjects_have_one() {
        Claim claim = citing("S4:9", "S3:11");

        assertThat(claim.citations()).map(Citation::toString).containsExactly("S4:9", "S3:11");
        assertThat(claim.subjects()).map(Subject::toString).containsExactly("party:AWS", "commitment:AWS-SPEND");
    }

    // C1
    @Test
    void a_claim_says_of_what_kind_it_is_and_who_says_it() {
        Claim claim = citing("S3:11");

        assertThat(claim.kind()).isEqualTo(ClaimKind.ALLEGATION);
        assertThat(claim.speaker()).isEqualTo(new Ref("MICROSOFT"));
    }

    private static Claim citing(String... citations) {
        return new Claim(
                new NewClaim(
                        new Ref("M1"),
                        ClaimKind.ALLEGATION,
                        new Ref("MICROSOFT"),
                        "It says so.",
                        null,
                        Stream.of(citations).map(Citation::parse).toList(),
                        Set.copyOf(List.of(Subject.parse("commitment:AWS-SPEND"), Subject.parse("party:AWS"))),
                        ""),
                "preparer",
                Instant.EPOCH);
    }
}
