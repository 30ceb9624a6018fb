package covenant.sources;

import covenant.kernel.Ref;
import covenant.kernel.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * A source to be recorded.
 *
 * @param publisher null when it is not known
 * @param publishedOn null when it is undisclosed
 * @param fileName the name of the file that holds its text; null when there is none
 * @param sha256 the hash of that file, 64 lower-case hexadecimal digits; null when it was not taken
 * @param note what else is worth knowing; may be empty
 */
public record NewSource(
        Ref ref,
        String title,
        @Nullable Ref publisher,
        SourceKind kind,
        @Nullable StatedDate publishedOn,
        @Nullable String fileName,
        @Nullable String sha256,
        String note) {}
