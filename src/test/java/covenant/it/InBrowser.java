package covenant.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A test in a real browser: a fresh {@link #page} for each method, and a picture in {@code target/it-<database>} of
 * where a failed one stood.
 *
 * <p>The browser is a Chromium or Chrome of this machine ({@code COVENANT_CHROMIUM} names a certain one). Where there is none
 * the tests are skipped and say so.
 */
public abstract class InBrowser {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    private static final Map<String, List<Cookie>> SESSIONS = new ConcurrentHashMap<>();

    // Playwright is good for one thread; classes run on several.
    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(InBrowser::launch);
    private static final Queue<Playwright> STARTED = new ConcurrentLinkedQueue<>();

    protected Page page;

    /** Everything that is wrong in the page itself: errors of its scripts and what its policy has refused. */
    protected final List<String> complaints = new ArrayList<>();

    @RegisterExtension
    @SuppressWarnings("unused")
    final AfterEachCallback closing = this::close;

    @BeforeEach
    void openPage() {
        BrowserContext context = BROWSER.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(Server.baseUri().toString())
                        .setLocale("en-GB")
                        .setViewportSize(1280, 900));
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    /** Opens a path such as {@code /index.xhtml}. */
    protected final void open(String path) {
        page.navigate(path);
    }

    /** Logs in as one of the demo users, by way of the login page; a test class shares the session of each. */
    protected final void logIn(String user) {
        // As another person would: whoever logs in over a session is taken for the same one.
        page.context().clearCookies();
        List<Cookie> session = SESSIONS.get(getClass().getName() + " " + user);
        if (session != null) {
            page.context().addCookies(session);
            return;
        }
        logIn(user, "demo");
        SESSIONS.put(getClass().getName() + " " + user, page.context().cookies());
    }

    /** As any user, each time by way of the login page, in the session that there is. */
    protected final void logIn(String user, String password) {
        open("/login.xhtml");
        page.getByLabel("User name").fill(user);
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                .click();
        page.waitForURL(url -> !url.contains("/login.xhtml"));
    }

    /**
     * Fails with the rules and the elements that break them. In axe's legacy mode, which leaves out frames of other sites: no
     * page has any, and the other mode opens a window for each call.
     */
    protected final void assertAccessible() {
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .as("what axe finds on " + page.url())
                .isEmpty();
    }

    /** As {@link #assertAccessible}, on a page so wide and in this scheme; nor may the page be wider than its window. */
    protected final void assertAccessible(int width, ColorScheme scheme) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertAccessible();
        assertFits(width);
    }

    /** That the page is no wider than so many pixels. */
    protected final void assertFits(int width) {
        page.setViewportSize(width, 900);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .as("how far " + page.url() + " is wider than " + width + " pixels")
                .isEqualTo(0);
    }

    private void close(ExtensionContext test) {
        if (page == null) {
            return;
        }
        if (test.getExecutionException().isPresent()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Server.directory()
                            .resolve(test.getRequiredTestClass().getSimpleName() + "."
                                    + test.getRequiredTestMethod().getName() + ".png"))
                    .setFullPage(true));
        }
        page.context().close();
    }

    private static Browser launch() {
        Optional<Path> chromium = chromium();
        Assumptions.assumeTrue(
                chromium.isPresent(),
                "No Chromium or Chrome was found on this machine: install one, or say in COVENANT_CHROMIUM where it is.");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        STARTED.add(playwright);
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    static void closeBrowsers() {
        for (Playwright started = STARTED.poll(); started != null; started = STARTED.poll()) {
            started.close();
        }
    }

    private static Optional<Path> chromium() {
        String chosen = System.getenv().getOrDefault("COVENANT_CHROMIUM", "");
        return (chosen.isEmpty() ? USUAL_PLACES.stream() : Stream.of(chosen))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
