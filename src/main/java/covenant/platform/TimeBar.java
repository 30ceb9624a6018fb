package covenant.platform;

import covenant.commitments.ReadCommitments;
import covenant.kernel.AsOf;
import covenant.kernel.Now;
import covenant.kernel.Ref;
import covenant.parties.Group;
import covenant.parties.Party;
import covenant.parties.ReadParties;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The bar on every page that says whose book is shown, as of when and as known when. Page beans read {@link #asOf} and
 * {@link #book} from it, and every link is made by {@link #link}, so that the view stays the same from page to page.
 */
@Named
@RequestScoped
public class TimeBar {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Now now;

    @Inject
    private ReadParties readParties;

    @Inject
    private ReadCommitments readCommitments;

    private TimeParameters parameters;

    private AsOf asOf;

    private @Nullable List<Party> parties;
    private @Nullable Optional<Ref> reporting;
    private @Nullable Optional<Group> group;

    /** One parameter of the address. */
    public record Parameter(String name, String value) {}

    @PostConstruct
    void read() {
        parameters = TimeParameters.read(request::getParameter, now);
        asOf = parameters.asOf(now);
    }

    /** The reading that the page shows; the same during the whole request. */
    public AsOf asOf() {
        return asOf;
    }

    /** Whose book; empty for everybody's. */
    public Optional<Ref> book() {
        if (parameters.everybody()) {
            return Optional.empty();
        }
        return Optional.ofNullable(parameters.book()).or(this::reporting);
    }

    /** Whose book, with what belongs to it; empty for everybody's. */
    public Optional<Group> group() {
        if (group == null) {
            group = book().map(head -> readParties.group(head, asOf));
        }
        return group;
    }

    /** The parties whose book it is; none for everybody's, which narrows nothing. */
    public Set<Ref> members() {
        return group().map(Group::members).orElse(Set.of());
    }

    /** Whose promises stand in the book too, because they belong to its party; separated by commas. */
    public String belonging() {
        Set<Ref> members = members();
        return parties().stream()
                .filter(party -> members.contains(party.ref()) && !isBook(party))
                .map(Party::name)
                .collect(Collectors.joining(", "));
    }

    /** What the chip says: the party's name, or its reference where none is recorded. */
    public String bookName() {
        return book().map(ref -> parties().stream()
                        .filter(party -> party.ref().equals(ref))
                        .map(Party::name)
                        .findFirst()
                        .orElse(ref.value()))
                .orElse("all parties");
    }

    public boolean isBook(Party party) {
        return book().filter(party.ref()::equals).isPresent();
    }

    /** Whether this is another view than today's as known now. */
    public boolean isPast() {
        return parameters.isPast(now);
    }

    public boolean isPastDate() {
        return !asOf.on().equals(now.today());
    }

    /** Whether an instant was asked for, so that what was recorded later is left out. */
    public boolean isPastKnowledge() {
        return parameters.knownAt() != null;
    }

    /** The instant of {@link #asOf} in the form of a browser's input of a local time. */
    public LocalDateTime knownAtLocal() {
        return LocalDateTime.ofInstant(asOf.knownAt(), zone()).truncatedTo(ChronoUnit.SECONDS);
    }

    public ZoneId zone() {
        return now.zone();
    }

    /** {@code 18 Mar 2026, 12:00 UTC}. */
    public String moment(Instant instant) {
        return Figures.moment(instant, zone());
    }

    /** What in the address could not be read, as sentences. */
    public List<String> faults() {
        return parameters.faults();
    }

    /**
     * A link to a page that shows the same view.
     *
     * @param path from the root of the application, with its own parameters, encoded
     */
    public String link(String path) {
        return request.getContextPath() + parameters.addedTo(path);
    }

    /** The address of this page, to which the bar's forms go. */
    public String self() {
        return request.getRequestURI();
    }

    /** The parameters of this page's address, without one of them: what a form that sets that one has to carry. */
    public List<Parameter> without(String changed) {
        List<Parameter> others = new ArrayList<>();
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            String name = parameter.getKey();
            if (!name.equals(changed) && isOfAddress(name)) {
                for (String value : parameter.getValue()) {
                    others.add(new Parameter(name, value));
                }
            }
        }
        return others;
    }

    /** The parameters of the view, for a form that leads to another page. */
    public List<Parameter> view() {
        return parameters.given().entrySet().stream()
                .map(entry -> new Parameter(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** This page as of today and as known now, with its other parameters. */
    public String today() {
        return self()
                + without("").stream()
                        .filter(parameter -> !parameter.name().equals(TimeParameters.AS_OF)
                                && !parameter.name().equals(TimeParameters.KNOWN_AT))
                        .map(parameter -> encoded(parameter.name()) + "=" + encoded(parameter.value()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** The parties to choose from, in order of name: those with commitments, and the one chosen. */
    public List<Party> parties() {
        if (parties == null) {
            Set<Ref> choices = new HashSet<>(readCommitments.parties(asOf));
            book().ifPresent(choices::add);
            parties = readParties.named(choices);
        }
        return parties;
    }

    private Optional<Ref> reporting() {
        if (reporting == null) {
            reporting = readParties.reporting();
        }
        return reporting;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    // Fields of a posted Faces form are parameters too; their names have a colon, or are the framework's own.
    private static boolean isOfAddress(String name) {
        return !name.contains(":") && !name.startsWith("jakarta.faces.") && !name.startsWith("primefaces.");
    }
}
