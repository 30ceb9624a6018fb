package covenant.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import covenant.kernel.Now;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final Now NOW = new Now(Clock.fixed(Instant.parse("2026-03-18T06:00:30Z"), ZoneOffset.UTC));

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_letter_arrives_with_both_texts_and_its_file() throws Exception {
        assertThat(outbox().send(letter("Milestones"))).isEmpty();

        MimeMessage received = server.getReceivedMessages()[0];
        String whole = GreenMailUtil.getWholeMessage(received);
        assertThat(received.getSubject()).isEqualTo("Milestones");
        assertThat(received.getFrom()[0]).hasToString("covenant@example.org");
        assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly("a@x.org", "b@x.org");
        assertThat(received.getSentDate()).isEqualTo(Instant.parse("2026-03-18T06:00:30Z"));
        assertThat(whole)
                .contains("Content-Type: text/plain; charset=UTF-8")
                .contains("Content-Type: text/html; charset=UTF-8")
                .contains("filename=m.pdf")
                .contains("Auto-Submitted: auto-generated");
    }

    // U2
    @Test
    @DisplayName("U2. A letter that is sent twice has the same id")
    void a_letter_keeps_its_id() throws Exception {
        outbox().send(letter("Milestones"));
        outbox().send(letter("Milestones"));

        assertThat(server.getReceivedMessages())
                .hasSize(4)
                .extracting(message -> message.getMessageID())
                .containsOnly("<DAILY.2026-03-18@covenant>");
    }

    // U1
    @Test
    @DisplayName("U1. A line break in a subject begins no header")
    void a_subject_stays_one_line() throws Exception {
        outbox().send(letter("Milestones\r\nBcc: eve@example.org\nX-Evil: 1"));

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getHeader("X-Evil")).isNull();
        assertThat(received.getSubject()).isEqualTo("Milestones Bcc: eve@example.org X-Evil: 1");
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void a_server_that_is_not_there_is_named() {
        int port = server.getSmtp().getPort();
        server.stop();

        assertThatThrownBy(() -> outbox(port).send(letter("Milestones")))
                .isInstanceOf(NotSent.class)
                .hasMessageStartingWith("The mail server 127.0.0.1:" + port + " did not take it: ");
    }

    // U3
    @Test
    @DisplayName("U3. A server that never answers holds nobody up")
    void a_silent_server_is_given_up() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> outbox(silent.getLocalPort()).send(letter("Milestones")))
                    .isInstanceOf(NotSent.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isGreaterThanOrEqualTo(PATIENCE)
                    .isLessThan(PATIENCE.multipliedBy(20));
        }
    }

    private Outbox outbox() {
        return outbox(server.getSmtp().getPort());
    }

    private static Outbox outbox(int port) {
        return new Outbox(new MailServer("127.0.0.1", port, "covenant@example.org", PATIENCE), NOW);
    }

    private static Letter letter(String subject) {
        return new Letter(
                "DAILY.2026-03-18",
                Address.list("a@x.org, b@x.org"),
                subject,
                "In short: ≈ 2 GW",
                "<p>At length: ≈ 2 GW</p>",
                List.of(new Enclosure("m.pdf", "application/pdf", "%PDF".getBytes(StandardCharsets.UTF_8))));
    }
}
