package covenant.it;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Sends a request line as it is: one that no client would send, or so many that a client would take most of the time. */
public final class RawHttp {

    private static final int MILLISECONDS = 10_000;

    private RawHttp() {}

    /** The status line and whatever follows it, of a reading by a viewer. */
    public static String get(String target) throws IOException {
        return get("viewer", target);
    }

    /** As above, of a reading by a demo user. */
    public static String get(String user, String target) throws IOException {
        return send("GET " + target, "", "Authorization: Basic " + base64(user + ":demo"));
    }

    /**
     * The status line and whatever follows it.
     *
     * @param asked the method and the target
     * @param headers besides those without which there is no request; each with its name
     */
    public static String send(String asked, String body, String... headers) throws IOException {
        String request = asked + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + body.length()
                + "\r\n" + String.join("\r\n", headers) + "\r\n\r\n" + body;
        try (Socket socket = new Socket("localhost", Server.baseUri().getPort())) {
            socket.setSoTimeout(MILLISECONDS);
            OutputStream output = socket.getOutputStream();
            output.write(request.getBytes(StandardCharsets.UTF_8));
            output.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    public static int status(String target) throws IOException {
        return statusOf(get(target));
    }

    public static int statusOf(String answer) {
        return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3));
    }
}
