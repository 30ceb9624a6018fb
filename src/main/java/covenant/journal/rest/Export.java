package covenant.journal.rest;

import covenant.journal.ReadJournal;
import covenant.kernel.AsOf;
import covenant.kernel.Slice;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The journal as NDJSON, page by page, so that its length never matters to our memory. */
final class Export implements StreamingOutput {

    private static final int ENTRIES_A_PAGE = 500;

    private final ReadJournal readJournal;
    private final AsOf asOf;

    Export(ReadJournal readJournal, AsOf asOf) {
        this.readJournal = readJournal;
        this.asOf = asOf;
    }

    @Override
    public void write(OutputStream output) throws IOException {
        long after = 0;
        while (after >= 0) {
            Slice<String> lines = readJournal.export(asOf, after, ENTRIES_A_PAGE);
            for (String line : lines.items()) {
                output.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            after = lines.next() == null ? -1 : Long.parseLong(lines.next());
        }
    }
}
