package covenant.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.api.Trigger;

/**
 * Refuses an entry that does not sum to zero per unit, on H2. H2 has no deferred constraints, so this runs after each
 * insert statement: all postings of an entry have to come in one multi-row insert. A statement trigger is not told which
 * rows came, so it looks at the newest entries, more of them than can be under way at the same time.
 */
public class EntryBalances implements Trigger {

    /** SQL state "check violation", the one that the PostgreSQL trigger raises. */
    private static final String CHECK_VIOLATION = "23514";

    private static final String UNBALANCED = """
            select entry_number from posting
             where entry_number > (select max(entry_number) - 100 from posting)
             group by entry_number, unit having sum(amount) <> 0
            """;

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet unbalanced = statement.executeQuery(UNBALANCED)) {
            if (unbalanced.next()) {
                throw new SQLException(
                        "ENTRY_UNBALANCED: entry " + unbalanced.getLong(1) + " does not sum to zero", CHECK_VIOLATION);
            }
        }
    }
}
