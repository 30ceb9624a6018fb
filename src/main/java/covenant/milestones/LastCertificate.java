package covenant.milestones;

import covenant.kernel.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a party certified last.
 *
 * @param certified false where it says that it is not so
 * @param evidence the ids of the evidence
 */
record LastCertificate(boolean certified, LocalDate on, List<Long> evidence) {

    LastCertificate {
        evidence = List.copyOf(evidence);
    }

    Finding finding() {
        Finding found = Finding.of(certified ? "certified" : "not certified", "certified")
                .since(on);
        return certified ? found : found.lacking("a certificate that it is so");
    }

    String sentence(Ref party) {
        return party + (certified ? " certified it on " : " certified the opposite on ") + Wording.day(on)
                + (evidence.isEmpty() ? "" : " (evidence " + ids() + ")") + ".";
    }

    private String ids() {
        return evidence.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
