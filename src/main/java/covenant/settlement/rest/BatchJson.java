package covenant.settlement.rest;

import covenant.journal.Entry;
import covenant.platform.shapes.EntryJson;
import java.util.List;

/** What a batch posted. @param items in the order in which they were sent */
public record BatchJson(List<EntryJson> items) {

    static BatchJson of(List<Entry> entries) {
        return new BatchJson(entries.stream().map(EntryJson::of).toList());
    }
}
