package covenant.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import covenant.kernel.Module;
import covenant.kernel.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The program, as the documents speak of it. */
final class Program {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("covenant");

    private Program() {}

    /** What each module may import, by its name; modules in an order in which none comes before one that it imports. */
    static Map<String, List<String>> modules() {
        Map<String, List<String>> uses = new TreeMap<>();
        CLASSES.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .map(Program::module)
                .flatMap(Optional::stream)
                .forEach(module -> uses.put(module.name(), List.of(module.uses())));
        return uses;
    }

    private static Optional<Module> module(JavaPackage declared) {
        return declared.tryGetAnnotationOfType(Module.class);
    }

    /** Every enum of refusals, in order of its simple name. */
    static List<Class<?>> reasons() {
        return CLASSES.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Reason.class))
                .sorted(Comparator.comparing(JavaClass::getSimpleName))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    /** Files below a directory of the project, of which the name ends so. */
    static List<Path> files(String directory, String ending) {
        Path root = Path.of(directory);
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
