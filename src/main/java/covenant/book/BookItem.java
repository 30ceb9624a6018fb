package covenant.book;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** That an item of the file has been loaded (rule B2). */
@Entity
class BookItem {

    @Id
    private String item;

    private Instant loadedAt;

    protected BookItem() {}

    BookItem(String item, Instant loadedAt) {
        this.item = item;
        this.loadedAt = loadedAt;
    }

    String item() {
        return item;
    }

    Instant loadedAt() {
        return loadedAt;
    }
}
