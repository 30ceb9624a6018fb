package covenant.platform;

import covenant.kernel.Ref;
import covenant.kernel.Rejected;
import covenant.kernel.Text;
import covenant.kernel.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a list asks for: its filters, its order and where it goes on. Page beans read each of them once, and
 * what they have read is shown as chips. A filter that cannot be read narrows nothing and is told above the list, so that
 * a mistyped address never passes for an answer.
 */
@Named
@RequestScoped
public class Asked {

    /** Where the list goes on; left out again as soon as anything else of the list changes. */
    public static final String AFTER = "after";

    @Inject
    private HttpServletRequest request;

    @Inject
    private TimeBar timeBar;

    private final Map<String, Chip> chips = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    /** A filter that is set. */
    public record Chip(String name, String label, String value) {}

    /** What can be chosen for a filter. */
    public record Option(String value, String label, boolean chosen) {}

    /**
     * Reads a filter.
     *
     * @param label what people call it
     * @return null when it is not asked for, or cannot be read
     */
    public <T> @Nullable T value(String name, String label, Function<String, T> parse) {
        String text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        try {
            T value = parse.apply(text);
            chips.put(name, new Chip(name, label, shown(value, text)));
            return value;
        } catch (Rejected unreadable) {
            faults.add(label + ": " + unreadable.detail() + " It is left out.");
        } catch (DateTimeException unreadable) {
            faults.add(label + ": '" + Text.excerpt(text) + "' is not a date. It is left out.");
        }
        return null;
    }

    public @Nullable Ref ref(String name, String label) {
        return value(name, label, Ref::new);
    }

    public @Nullable LocalDate day(String name, String label) {
        return value(name, label, LocalDate::parse);
    }

    public <E extends Enum<E>> @Nullable E word(String name, String label, Class<E> words) {
        return value(name, label, word -> Words.parse(words, word));
    }

    /** The words of a filter to choose from. */
    public List<Option> options(String name, Enum<?>[] words) {
        return Arrays.stream(words)
                .map(word -> option(name, Words.of(word), Words.plain(word)))
                .toList();
    }

    public Option option(String name, String value, String label) {
        return new Option(value, label, value.equals(text(name)));
    }

    /** A parameter as it was typed, without blanks around it; empty when it is not there. */
    public String text(String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }

    /** The cursor after which the list goes on; empty from its start. */
    public String after() {
        return text(AFTER);
    }

    public List<Chip> chips() {
        return List.copyOf(chips.values());
    }

    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** The address of this page with one parameter changed. */
    public String with(String name, String value) {
        return address(name, value);
    }

    /** The address of this page without one parameter, from the start of the list. */
    public String without(String name) {
        return address(name, "");
    }

    /** The address of this page without its filters; the view stays. */
    public String cleared() {
        return timeBar.self()
                + query(timeBar.view().stream()
                        .collect(Collectors.toMap(TimeBar.Parameter::name, TimeBar.Parameter::value)));
    }

    private String address(String changed, String value) {
        Map<String, String> parameters = new LinkedHashMap<>();
        timeBar.without(changed).stream()
                .filter(parameter -> !parameter.name().equals(AFTER))
                .forEach(parameter -> parameters.put(parameter.name(), parameter.value()));
        parameters.put(changed, value);
        return timeBar.self() + query(parameters);
    }

    private static String query(Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String shown(Object value, String text) {
        if (value instanceof Enum<?> word) {
            return Words.plain(word);
        }
        return value instanceof LocalDate day ? Figures.date(day) : text;
    }
}
