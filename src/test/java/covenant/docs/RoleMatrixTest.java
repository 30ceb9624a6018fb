package covenant.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import covenant.kernel.Words;
import covenant.security.AllowedTo;
import covenant.security.Role;
import jakarta.ejb.Stateless;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code docs/role-matrix.csv} is printed from the roles of the use cases behind the operations. That the server keeps to
 * it is walked by {@code RoleMatrixIT}.
 */
class RoleMatrixTest {

    private static final Document DOCUMENT = Document.named("role-matrix.csv");
    private static final List<Role> ROLES =
            Arrays.stream(Role.values()).filter(role -> role != Role.SYSTEM).toList();

    @Test
    void the_matrix_names_every_operation_and_every_role() {
        String roles = ROLES.stream().map(Words::of).collect(Collectors.joining(","));
        String rows = Operation.all().stream().map(RoleMatrixTest::row).collect(Collectors.joining());
        DOCUMENT.assertPrinted("method,path," + roles + "\n" + rows);
        assertThat(DOCUMENT.text()).contains(",yes", ",no", ",own");
    }

    @TestFactory
    Stream<DynamicTest> an_operation_calls_no_use_case_that_is_open_to_fewer() {
        return Operation.all().stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.toString(),
                        () -> assertThat(useCases(operation))
                                .allSatisfy(useCase -> ROLES.stream()
                                        .filter(operation::isOpenTo)
                                        .forEach(role -> assertThat(isOpen(useCase, role))
                                                .as(useCase.getFullName() + " to " + role)
                                                .isTrue()))));
    }

    @Test
    void the_use_cases_behind_the_operations_are_found() {
        // What an export reads is called while its answer is written, beyond the method's own calls.
        assertThat(Operation.all())
                .filteredOn(operation -> useCases(operation).isEmpty())
                .extracting(Operation::toString)
                .containsExactly("GET /journal/export", "GET /problems", "GET /problems/{reason}", "GET /ready");
    }

    private static String row(Operation operation) {
        return operation.method() + ",/api/v1" + operation.path() + ","
                + ROLES.stream().map(role -> cell(operation, role)).collect(Collectors.joining(",")) + "\n";
    }

    private static String cell(Operation operation, Role role) {
        if (!operation.isOpenTo(role)) {
            return "no";
        }
        return operation.ownOnly().contains(role) ? "own" : "yes";
    }

    private static boolean isOpen(JavaMethod useCase, Role role) {
        AllowedTo allowed = useCase.tryGetAnnotationOfType(AllowedTo.class)
                .orElseGet(() -> useCase.getOwner().getAnnotationOfType(AllowedTo.class));
        return allowed.value().length == 0 || List.of(allowed.value()).contains(role);
    }

    /** The use cases that its method calls, also by way of a class beside it or of a shape. */
    private static Set<JavaMethod> useCases(Operation operation) {
        Set<JavaMethod> found = new HashSet<>();
        Program.CLASSES.get(operation.java().getDeclaringClass()).getMethods().stream()
                .filter(method -> method.reflect().equals(operation.java()))
                .forEach(method -> collect(method, found, new HashSet<>()));
        return found;
    }

    private static void collect(JavaMethod method, Set<JavaMethod> found, Set<JavaMethod> seen) {
        if (!seen.add(method)) {
            return;
        }
        called(method).forEach(called -> {
            if (called.getOwner().isAnnotatedWith(Stateless.class)) {
                found.add(called);
            } else if (called.getOwner().getPackageName().endsWith(".rest")) {
                collect(called, found, seen);
            }
        });
    }

    private static Stream<JavaMethod> called(JavaMethod method) {
        return Stream.concat(
                        method.getMethodCallsFromSelf().stream()
                                .map(call -> call.getTarget().resolveMember()),
                        method.getMethodReferencesFromSelf().stream()
                                .map(reference -> reference.getTarget().resolveMember()))
                .flatMap(Optional::stream);
    }
}
