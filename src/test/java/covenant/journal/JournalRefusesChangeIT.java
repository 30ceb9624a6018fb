package covenant.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.it.Server;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself keeps the journal's rules, whoever speaks to it (J1, J2, J3, J4). */
class JournalRefusesChangeIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entry set memo = 'something else' where number = 1",
                "update entry set hash = 'x'",
                "delete from entry where number = 1",
                "update posting set amount = amount + 1 where entry_number = 1",
                "delete from posting",
                "truncate table posting",
                "truncate table entry"
            })
    void it_refuses_to_change_or_delete_what_is_posted(String sql) throws SQLException { // J4
        try (Connection database = Server.connect();
                Statement statement = database.createStatement()) {
            long before = count(statement);
            assertThatThrownBy(() -> statement.executeUpdate(sql)).isInstanceOf(SQLException.class);
            assertThat(count(statement)).isEqualTo(before).isPositive();
        }
    }

    @Test
    void it_refuses_an_entry_that_does_not_balance() throws SQLException { // J1
        try (Connection database = Server.connect();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.executeUpdate("insert into entry (number, effective_on, recorded_at, kind, memo, made_by, hash)"
                    + " values (900000001, date '2026-01-01', current_timestamp, 'payment', 'half', 'nobody', 'x')");
            assertThatThrownBy(() -> {
                        statement.executeUpdate(
                                "insert into posting (entry_number, line, account_id, unit, amount, effective_on, recorded_at)"
                                        + " select 900000001, 1, id, unit, 5, date '2026-01-01', current_timestamp"
                                        + " from account where stage = 'firm' and commitment = 'AWS-SPEND'");
                        database.commit();
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("ENTRY_UNBALANCED");
            database.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update commitment_position set firm = firm + 1 where commitment = 'AWS-SPEND'",
                "update commitment_position set firm = firm - 2 * promised, settled = settled + 2 * promised"
                        + " where commitment = 'AWS-SPEND'"
            })
    void it_refuses_stages_that_do_not_add_up_or_are_negative(String sql) throws SQLException { // J2, J3
        try (Connection database = Server.connect();
                Statement statement = database.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(sql)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void it_refuses_a_second_reversal_of_an_entry_and_one_of_what_comes_later() throws SQLException { // J8
        String insert = "insert into entry (number, effective_on, recorded_at, kind, memo, made_by, hash, reverses)"
                + " select %s, date '2026-01-01', current_timestamp, 'payment', 'taken back', 'nobody', 'x', %s"
                + " from entry where number = (select min(number) from entry)";
        try (Connection database = Server.connect();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            Savepoint before = database.setSavepoint();
            assertRefused(statement, String.format(insert, "900000001", "900000001"), "23513", "23514");
            database.rollback(before);
            statement.executeUpdate(String.format(insert, "900000001", "number"));
            assertRefused(statement, String.format(insert, "900000002", "number"), "23505");
            database.rollback();
        }
    }

    private static void assertRefused(Statement statement, String sql, String... states) {
        assertThatThrownBy(() -> statement.executeUpdate(sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isIn((Object[]) states));
    }

    @Test
    void it_refuses_an_approval_by_its_proposer() throws SQLException { // F1
        try (Connection database = Server.connect();
                Statement statement = database.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update approval set decided_by = proposed_by"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void the_derived_balances_are_the_sums_of_the_postings() throws SQLException { // J2
        String differences = """
                select count(*) from (
                    select account_id, effective_on, sum(amount) as total from posting group by account_id, effective_on
                ) p left join balance_day d on d.account_id = p.account_id and d.effective_on = p.effective_on
                where p.total is null or d.amount is null or p.total <> d.amount
                """;
        String positions = """
                select count(*) from commitment_position c
                 where c.firm <> coalesce((select sum(p.amount) from posting p join account a on a.id = p.account_id
                         where a.commitment = c.commitment and a.unit = c.unit and a.stage = 'firm'), 0)
                    or c.promised <> -coalesce((select sum(p.amount) from posting p join account a on a.id = p.account_id
                         where a.commitment = c.commitment and a.unit = c.unit and a.stage = 'promised'), 0)
                """;
        try (Connection database = Server.connect();
                Statement statement = database.createStatement()) {
            assertThat(number(statement, "select count(*) from balance_day")).isPositive();
            assertThat(number(statement, differences)).isZero();
            assertThat(number(statement, positions)).isZero();
        }
    }

    // Others post meanwhile, but nothing before what was loaded first.
    private static long count(Statement statement) throws SQLException {
        return number(statement, "select count(*) from posting where entry_number <= 5")
                + number(statement, "select count(*) from entry where number <= 5");
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
