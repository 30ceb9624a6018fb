package covenant.book;

import covenant.kernel.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads the file. */
final class BookFile {

    private BookFile() {}

    /** @throws Rejected {@link BookReason#BOOK_UNREADABLE} */
    static Node read(InputStream file) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(LoadReferenceBook.FILE)
                .setAllowDuplicateKeys(false)
                .setSchema(new FailsafeSchema())
                .build();
        try (file) {
            return new Node("", new Load(settings).loadFromInputStream(file));
        } catch (YamlEngineException unreadable) {
            throw new Rejected(BookReason.BOOK_UNREADABLE, LoadReferenceBook.FILE + ": " + unreadable.getMessage());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
