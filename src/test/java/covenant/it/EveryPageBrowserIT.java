package covenant.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Walks from the desk to every page that a preparer can reach, one of each kind and some that show everything, and holds
 * what the product promises of all of them. A page that is added later is walked too, as soon as another leads to it.
 */
class EveryPageBrowserIT extends InBrowser {

    /** Those with every kind of figure; of the others the first that is met will do. */
    private static final List<String> CERTAIN = List.of(
            "/index.xhtml",
            "/index.xhtml?book=AMAZON",
            "/commitments/commitment.xhtml?ref=AWS-SPEND",
            "/commitments/commitment.xhtml?ref=AMAZON-INVESTMENT",
            "/commitments/commitment.xhtml?ref=REVENUE-SHARE",
            "/journal/entries.xhtml?commitment=AWS-SPEND&stage=firm",
            "/milestones/milestone.xhtml?ref=NO-SUIT-FILED",
            "/milestones/milestone.xhtml?ref=TRANCHE-2-CONDITIONS",
            "/obligations/obligation.xhtml?ref=AWS-SPEND-TOTAL",
            "/parties/party.xhtml?ref=OPENAI",
            "/reports/milestones.xhtml?since=2026-03-01",
            "/sources/conflict.xhtml?ref=C1",
            "/sources/observation.xhtml?ref=OPENAI-VALUATION",
            "/settlement/shortfall.xhtml?ref=AWS-SPEND",
            "/search.xhtml?q=azure");

    /** Promises of which an open conflict of the reference book says another figure, or another direction. */
    private static final Set<String> IN_CONFLICT =
            Set.of("AWS-SPEND", "AMAZON-INVESTMENT", "AZURE-CREDITS", "MICROSOFT-INVESTMENT", "TRAINIUM-CAPACITY");

    private static final int FOLLOWED_PER_WAY = 5;

    private static final String LINKS = """
            () => [...document.querySelectorAll('.nav li a[href], main a[href]')]
                .map(a => a.getAttribute('href'))
                .filter(href => /^\\/[^?#]*\\.xhtml/.test(href))
            """;

    /**
     * What looks like a figure and leads nowhere. A figure is a link itself where it stands as one: in a column of numbers,
     * among facts, in a legend, at the head of a page. What only names the ends of a picture may be in a row that is a link.
     * Sentences are left out, and so is what is proposed, because nothing makes it yet.
     */
    private static final String FIGURES_WITHOUT_A_LINK = """
            () => {
              const amount = /^[≈≥>≤−=\\s]*(?:[$€£¥] ?|[A-Z]{3} )?\\d[\\d,]*(?:\\.\\d+)?(?: [KMBT])?(?: (?:[A-Z]{2,12}|%))?$/;
              const money = /[$€£¥%]|\\d [A-Z]{2,}/;
              const found = [...document.querySelectorAll('main .figure:not(a[href])')].map(e => e.textContent);
              const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const text = walker.currentNode.textContent.trim();
                const element = walker.currentNode.parentElement;
                const counted = element.closest('td.num, .legend b') && /^\\d+$/.test(text);
                if (!(amount.test(text) && money.test(text)) && !counted) continue;
                if (element.closest('a[href], svg, option, textarea, .echo, [aria-label="What is proposed"], [aria-label^="What would change"]')) continue;
                const row = element.closest('td.num, dd, .legend, .big-no') ? null : element.closest('tr, li, .said');
                if (!row || !row.querySelector('a[href]')) found.push(text);
              }
              return found;
            }
            """;

    private static final String FIGURES = """
            () => [...document.querySelectorAll('main a.figure')].map(a =>
                [a.getAttribute('href'), a.textContent.trim(), a.className].join('\\n'))
            """;

    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> met = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> figures = new LinkedHashMap<>();
    private final Map<String, Integer> ways = new HashMap<>();

    @Test
    void every_figure_leads_to_what_makes_it_and_axe_finds_nothing() {
        Assumptions.assumeTrue(Server.isH2(), "Pages look the same over every database.");
        logIn("preparer");
        CERTAIN.forEach(path -> {
            met.add(withoutQuery(path));
            ahead.add(path);
        });
        int walked = 0;
        for (; !ahead.isEmpty(); walked++) {
            look(ahead.remove());
        }

        assertThat(walked).as("pages").isGreaterThan(38);
        assertThat(complaints).isEmpty();
        Set<String> astray = new TreeSet<>();
        figures.forEach((target, from) -> {
            int status = page.request().get(target).status();
            if (status != 200) {
                astray.add(from + " leads to " + target + ": " + status);
            }
        });
        assertThat(astray).as("figures that lead to nothing").isEmpty();
    }

    private void look(String path) {
        assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
        assertThat(list(FIGURES_WITHOUT_A_LINK))
                .as("figures without a link on " + path)
                .isEmpty();
        for (Object each : list(FIGURES)) {
            String[] figure = each.toString().split("\n", -1);
            marked(path, figure[0], figure[1], figure[2]);
        }
        for (Object link : list(LINKS)) {
            if (met.add(withoutQuery((String) link))) {
                ahead.add((String) link);
            }
        }
        if (seen.add(withoutQuery(path))) {
            accessible(seen.size());
        }
    }

    // Each of the four looks on every fourth page: axe takes most of the time here, and the tests of the pages look
    // too.
    private void accessible(int which) {
        assertFits(1440);
        assertFits(390);
        assertAccessible(which % 2 == 0 ? 1440 : 390, which % 4 < 2 ? ColorScheme.LIGHT : ColorScheme.DARK);
        page.setViewportSize(1440, 900);
    }

    private void marked(String path, String href, String text, String looks) {
        String target = href.replaceFirst("#.*", "");
        // A list of a hundred promises has as many figures that lead to the same kind of page.
        String way = withoutQuery(path) + " to " + withoutQuery(target);
        if (!target.isEmpty() && ways.merge(way, 1, Integer::sum) <= FOLLOWED_PER_WAY) {
            figures.putIfAbsent(target, path);
        }
        // What terms say was agreed is known; what the book carries of it may not be.
        boolean provisional = !href.endsWith("#terms")
                && IN_CONFLICT.stream()
                        .anyMatch(ref -> target.endsWith("ref=" + ref) || target.contains("commitment=" + ref));
        if (provisional && !text.equals("0")) {
            assertThat(looks)
                    .as("the mark of " + text + " on " + path + ", which leads to " + href)
                    .containsAnyOf("prov", "assumed");
        }
    }

    private List<?> list(String script) {
        return (List<?>) page.evaluate(script);
    }

    private static String withoutQuery(String link) {
        return URI.create(link.lines().collect(Collectors.joining()).replaceFirst("[?#].*", ""))
                .getPath();
    }
}
