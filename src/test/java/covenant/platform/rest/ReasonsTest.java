package covenant.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import covenant.kernel.Reason;
import covenant.platform.http.HttpReason;
import covenant.platform.http.Problem;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    /** Refuses a file at the start of the program, never a request. */
    private static final Set<String> NOT_OVER_HTTP = Set.of("covenant.book.BookReason");

    @Test
    void every_reason_in_the_program_is_explained() {
        Set<String> inTheCode = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("covenant").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Reason.class))
                        .map(JavaClass::getName)
                        .filter(name -> !NOT_OVER_HTTP.contains(name))
                        .collect(Collectors.toSet());

        assertThat(Reasons.ALL.stream()
                        .map(reason -> ((Enum<?>) reason).getDeclaringClass().getName())
                        .collect(Collectors.toSet()))
                .isEqualTo(inTheCode);
    }

    @Test
    void a_reasons_name_means_one_thing() {
        assertThat(Reasons.ALL).extracting(Reason::name).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("H1. The status of a refusal depends on the kind of its reason alone")
    void the_status_depends_on_the_kind_alone() {
        Map<Reason.Kind, Set<Integer>> statuses = Reasons.ALL.stream()
                .filter(reason -> !(reason instanceof HttpReason))
                .collect(Collectors.groupingBy(Reason::kind, Collectors.mapping(Problem::status, Collectors.toSet())));

        assertThat(statuses.values())
                .hasSizeGreaterThan(5)
                .allSatisfy(one -> assertThat(one).hasSize(1));
        assertThat(statuses.values()).doesNotHaveDuplicates();
    }

    @Test
    void every_reason_says_what_to_do_in_a_sentence() {
        assertThat(Reasons.ALL).allSatisfy(reason -> {
            assertThat(reason.remedy()).matches("[A-Z0-9].*\\.");
            assertThat(Problem.status(reason)).isBetween(400, 503);
        });
    }
}
