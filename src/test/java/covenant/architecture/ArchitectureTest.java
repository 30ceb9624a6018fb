package covenant.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import covenant.kernel.Module;
import covenant.security.AllowedTo;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the code to the house of {@code docs/architecture.md}. Every rule is run twice: over the program, where it has to
 * hold, and over a small example in {@code architecture.broken} that breaks it, where it has to fail: a rule that nobody
 * has seen red is decoration.
 */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("covenant");

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("covenant.architecture.broken");

    private static final String[] EDGES = {"..rest..", "..web..", "covenant.platform..", "..broken.attic.."};

    private static final ArchRule MODULES_IMPORT_AS_DECLARED = classes()
            .should(new DeclaredImports())
            .as("every module imports what its package-info declares, and no more");

    private static final ArchRule MODULES_HAVE_NO_CYCLES =
            slices().assignedFrom(new Packages()).should().beFreeOfCycles();

    private static final ArchRule EVERY_PACKAGE_IS_A_MODULE =
            classes().should(new DeclaredModule()).as("every package declares in its package-info what it may import");

    private static final ArchRule NOBODY_IMPORTS_AN_EDGE = noClasses()
            .that()
            .resideOutsideOfPackages(EDGES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EDGES);

    private static final ArchRule ONLY_EDGES_SPEAK_HTTP_OR_FACES = noClasses()
            .that()
            .resideOutsideOfPackages(EDGES)
            .and()
            .doNotHaveFullyQualifiedName("covenant.architecture.broken.attic.rest.AtticResource")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "jakarta.faces..", "org.primefaces..");

    private static final ArchRule ONLY_STORES_PERSIST = noClasses()
            .that(not(new Store()))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(EntityManager.class)
            .as("only stores, which take part in a transaction and start none, hold an EntityManager");

    // N6
    private static final ArchRule ONLY_NOW_ASKS_THE_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("covenant.kernel.Now")
            .and()
            .doNotHaveFullyQualifiedName("covenant.platform.ReportingClock")
            .should()
            .callMethodWhere(asksTheClock())
            .as("only Now asks the clock");

    private static final ArchRule NOTHING_FLOATS =
            fields().should(new ExactType()).as("no field is of a floating-point type");

    private static final ArchRule USE_CASES_SAY_TO_WHOM_THEY_ARE_OPEN = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(AllowedTo.class);

    private static final ArchRule NAMES_ARE_NOUNS_OF_THE_CONTRACT =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Service|DTO|Dto|Bean|Info|Data)");

    private static final List<ArchRule> RULES = List.of(
            MODULES_IMPORT_AS_DECLARED,
            MODULES_HAVE_NO_CYCLES,
            EVERY_PACKAGE_IS_A_MODULE,
            NOBODY_IMPORTS_AN_EDGE,
            ONLY_EDGES_SPEAK_HTTP_OR_FACES,
            ONLY_STORES_PERSIST,
            ONLY_NOW_ASKS_THE_CLOCK,
            NOTHING_FLOATS,
            USE_CASES_SAY_TO_WHOM_THEY_ARE_OPEN,
            NAMES_ARE_NOUNS_OF_THE_CONTRACT);

    @TestFactory
    Stream<DynamicTest> the_program_keeps_every_rule() {
        return RULES.stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(PROGRAM)));
    }

    @TestFactory
    Stream<DynamicTest> the_broken_example_breaks_every_rule() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(),
                        () -> assertThatThrownBy(() -> rule.check(BROKEN))
                                .isInstanceOf(AssertionError.class)
                                .hasMessageContaining("broken")));
    }

    @Test
    void there_is_a_program_to_check() {
        assertThat(PROGRAM).hasSizeGreaterThan(100);
        assertThat(BROKEN).hasSizeBetween(5, 20);
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheClock() {
        DescribedPredicate<JavaAccess<?>> now = target(name("now")).and(targetOwner(resideInAnyPackage("java.time..")));
        DescribedPredicate<JavaAccess<?>> clock = targetOwner(DescribedPredicate.describe(
                        "the system's clock", (JavaClass owner) -> owner.isEquivalentTo(Clock.class)))
                .and(target(
                        DescribedPredicate.describe("system", t -> t.getName().startsWith("system"))));
        DescribedPredicate<JavaAccess<?>> milliseconds = target(name("currentTimeMillis"));
        return now.or(clock).or(milliseconds);
    }

    /** Stores and their like: a class that joins a transaction under way. */
    private static final class Store extends DescribedPredicate<JavaClass> {

        Store() {
            super("stores");
        }

        @Override
        public boolean test(JavaClass type) {
            return type.isAnnotatedWith(Transactional.class)
                    && type.getAnnotationOfType(Transactional.class).value() == Transactional.TxType.MANDATORY;
        }
    }

    private static final class ExactType extends ArchCondition<JavaField> {

        private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

        ExactType() {
            super("be exact");
        }

        @Override
        public void check(JavaField field, ConditionEvents events) {
            if (FLOATING.contains(field.getRawType().getName())) {
                events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is a floating-point field"));
            }
        }
    }

    private static final class DeclaredModule extends ArchCondition<JavaClass> {

        DeclaredModule() {
            super("be in a declared module");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (!type.getPackage().isAnnotatedWith(Module.class)) {
                events.add(SimpleConditionEvent.violated(
                        type, type.getName() + " is in a package that declares no module"));
            }
        }
    }

    /** A package is a module of its own: what is below another one is not part of it. */
    private static final class Packages implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith("covenant")
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "modules";
        }
    }

    private static final class DeclaredImports extends ArchCondition<JavaClass> {

        DeclaredImports() {
            super("import as declared");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency ->
                            dependency.getTargetClass().getPackageName().startsWith("covenant"))
                    .filter(dependency -> !allowed(type, dependency.getTargetClass()))
                    .forEach(dependency ->
                            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
        }

        private static boolean allowed(JavaClass from, JavaClass to) {
            return from.getPackage().equals(to.getPackage())
                    || to.isEquivalentTo(Module.class)
                    || List.of(module(from).map(Module::uses).orElse(new String[0]))
                            .contains(module(to).map(Module::name).orElse(""));
        }

        private static Optional<Module> module(JavaClass type) {
            return type.getPackage().tryGetAnnotationOfType(Module.class);
        }
    }
}
