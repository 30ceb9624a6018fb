package covenant.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A document of the project. Parts of it are printed, between two comments, and the rest is written by people. */
record Document(Path path) {

    private static final String END = "<!-- end -->";

    static Document named(String name) {
        return new Document(Path.of("docs", name));
    }

    /** Every document of the project: the first page and all below {@code docs}. */
    static List<Document> all() {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md")),
                            files.filter(file -> file.toString().endsWith(".md")))
                    .sorted()
                    .map(Document::new)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String text() {
        try {
            return Files.readString(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Its lines outside of blocks of code. */
    List<String> prose() {
        boolean[] code = {false};
        return text().lines()
                .filter(line -> {
                    code[0] ^= line.startsWith("```");
                    return !code[0] && !line.startsWith("```");
                })
                .toList();
    }

    /** Holds a part of it to what the code prints, or writes it anew if {@code -Dcovenant.docs=write} asks for that. */
    void assertPrinted(String part, String printed) {
        String begin = "<!-- printed: " + part + " -->\n";
        String text = text();
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf(END, from);
        assertThat(text).as("%s has a part '%s'", path, part).contains(begin);
        String wanted = "\n" + printed + "\n";
        if ("write".equals(System.getProperty("covenant.docs"))) {
            write(text.substring(0, from) + wanted + text.substring(to));
        }
        assertThat(text()).as("the part '%s' of %s", part, path).contains(begin + wanted + END);
    }

    /** As {@link #assertPrinted(String, String)}, for a document that is printed as a whole. */
    void assertPrinted(String printed) {
        if ("write".equals(System.getProperty("covenant.docs"))) {
            write(printed);
        }
        assertThat(text()).as("%s", path).isEqualTo(printed);
    }

    private void write(String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
