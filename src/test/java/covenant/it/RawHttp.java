package covenant.it;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Sends a request line that no client would send. */
public final class RawHttp {

    private static final int MILLISECONDS = 10_000;

    private RawHttp() {}

    /** The status line and whatever follows it, of a reading by a viewer. */
    public static String get(String target) throws IOException {
        String credential = Base64.getEncoder().encodeToString("viewer:demo".getBytes(StandardCharsets.UTF_8));
        String request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + credential
                + "\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket("localhost", Server.baseUri().getPort())) {
            socket.setSoTimeout(MILLISECONDS);
            OutputStream output = socket.getOutputStream();
            output.write(request.getBytes(StandardCharsets.UTF_8));
            output.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public static int status(String target) throws IOException {
        String answer = get(target);
        return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3));
    }
}
