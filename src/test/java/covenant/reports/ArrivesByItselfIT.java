package covenant.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import covenant.it.Server;
import covenant.it.Until;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody asks for it: the server's own timer makes the report, keeps it, and mails it to a real mail server. */
class ArrivesByItselfIT {

    private static final Duration PATIENCE = Duration.ofSeconds(150);

    @Test
    void a_report_that_is_due_is_made_kept_and_mailed_once() throws Exception { // R7, R8
        String ref = "IT-ARRIVES-" + Long.toString(System.nanoTime(), 36).toUpperCase();
        String recipient = ref.toLowerCase() + "@example.org";
        try (Connection database = Server.connect()) {
            record(database, ref, recipient);
            await(database, ref);
            assertThat(letters(recipient)).singleElement().satisfies(ArrivesByItselfIT::isTheReport);
        }
    }

    @Test
    void the_database_refuses_a_second_run_of_a_period() throws Exception { // R7
        String ref = "IT-TWICE-" + Long.toString(System.nanoTime(), 36).toUpperCase();
        String run = "insert into schedule_run (schedule, period, as_of, known_at, since_on, since_known_at, made_at,"
                + " made_by, late, note, mail, mail_tries, mail_note, sha256) values ('" + ref + "', '2020-02-29',"
                + " current_date, current_timestamp, current_date, current_timestamp, current_timestamp, 'covenant',"
                + " false, '', 'NONE', 0, '', '')";
        try (Connection database = Server.connect();
                Statement statement = database.createStatement()) {
            record(database, ref, "");
            statement.executeUpdate("update schedule set enabled = false where ref = '" + ref + "'");
            statement.executeUpdate(run);
            assertThatThrownBy(() -> statement.executeUpdate(run))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("23505"));
        }
    }

    private static void isTheReport(MimeMessage letter) throws Exception {
        assertThat(letter.getSubject()).startsWith("Arrives by itself, ").endsWith("(made late)");
        assertThat(GreenMailUtil.getWholeMessage(letter))
                .contains("Made late, at ")
                .contains("<!DOCTYPE html>")
                .contains("Content-Type: application/pdf");
    }

    private static void record(Connection database, String ref, String recipient) throws Exception {
        try (PreparedStatement insert = database.prepareStatement(
                "insert into schedule (ref, title, report, at_time, recipients, enabled, starts_on, recorded_at,"
                        + " recorded_by, version) values (?, 'Arrives by itself', 'MILESTONES', '00:00', ?, true,"
                        + " current_date, current_timestamp, 'admin', 0)")) {
            insert.setString(1, ref);
            insert.setString(2, recipient);
            insert.executeUpdate();
        }
    }

    private static void await(Connection database, String ref) throws Exception {
        Until.equal(PATIENCE, "SENT", () -> mail(database, ref));
    }

    private static String mail(Connection database, String ref) throws Exception {
        try (PreparedStatement query = database.prepareStatement("select mail from schedule_run where schedule = ?")) {
            query.setString(1, ref);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    private static List<MimeMessage> letters(String recipient) {
        return Arrays.stream(Server.mail().getReceivedMessages())
                .filter(message -> isTo(message, recipient))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String recipient) {
        try {
            return Arrays.toString(message.getRecipients(Message.RecipientType.TO))
                    .contains(recipient);
        } catch (Exception unreadable) {
            return false;
        }
    }
}
