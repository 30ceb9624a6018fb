package covenant.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses every update and delete of a journal row on H2, as a trigger of its own does on PostgreSQL. */
public class RefuseChange implements Trigger {

    /** SQL state "restrict violation", the one that the PostgreSQL trigger raises. */
    private static final String RESTRICT_VIOLATION = "23001";

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException(
                "JOURNAL_IS_APPEND_ONLY: changing the journal is refused; reverse the entry instead",
                RESTRICT_VIOLATION);
    }
}
