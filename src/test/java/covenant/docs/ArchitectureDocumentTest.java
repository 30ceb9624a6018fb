package covenant.docs;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rooms and doors in {@code docs/architecture.md} are those that the packages declare. */
class ArchitectureDocumentTest {

    private static final Document DOCUMENT = Document.named("architecture.md");
    private static final Map<String, List<String>> MODULES = Program.modules();

    @Test
    void the_list_of_doors_is_what_the_packages_declare() {
        String rows = MODULES.entrySet().stream()
                .map(module -> "| `" + module.getKey() + "` | " + String.join(", ", module.getValue()) + " |\n")
                .collect(Collectors.joining());
        DOCUMENT.assertPrinted("doors", "| package | may import |\n| --- | --- |\n" + rows);
    }

    @Test
    void the_diagram_of_rooms_is_what_the_packages_declare() {
        String arrows = MODULES.keySet().stream()
                .filter(ArchitectureDocumentTest::isRoom)
                .flatMap(room -> doors(room).stream().map(door -> "    " + room + " --> " + door + "\n"))
                .collect(Collectors.joining());
        DOCUMENT.assertPrinted("rooms", "```mermaid\nflowchart BT\n" + arrows + "```\n");
    }

    /** Edges are no rooms, and what runs beside the WAR is not in the house. */
    private static boolean isRoom(String module) {
        return !module.contains(".")
                && !Set.of("platform", "database", "launch").contains(module);
    }

    /** The rooms that it imports, without those that it reaches through another of them anyway. */
    private static List<String> doors(String room) {
        List<String> uses = MODULES.getOrDefault(room, List.of()).stream()
                .filter(ArchitectureDocumentTest::isRoom)
                .toList();
        return uses.stream()
                .filter(door -> uses.stream()
                        .noneMatch(
                                other -> !other.equals(door) && reachable(other).contains(door)))
                .toList();
    }

    private static Set<String> reachable(String room) {
        Set<String> reached = new HashSet<>();
        for (String door : MODULES.getOrDefault(room, List.of())) {
            reached.add(door);
            reached.addAll(reachable(door));
        }
        return reached;
    }
}
