package covenant.parties.web;

import covenant.kernel.Ref;
import covenant.kernel.Slice;
import covenant.kernel.Words;
import covenant.parties.Party;
import covenant.parties.PartyKind;
import covenant.parties.ReadParties;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list of parties. What it is narrowed to stands in its address. */
@Named
@RequestScoped
public class PartiesPage {

    private static final int PAGE = 100;
    private static final String PATH = "/parties/parties.xhtml";

    @Inject
    private ReadParties readParties;

    @Inject
    private CurrentActor actor;

    private @Nullable String kind;
    private @Nullable String after;

    private Slice<Party> parties = new Slice<>(List.of(), null);
    private Map<Ref, String> parents = Map.of();

    /** Reads what the address asks for. */
    public void load() {
        PartyKind only = isFiltered() ? Words.parse(PartyKind.class, String.valueOf(kind)) : null;
        parties = readParties.list(only, after == null ? "" : after, PAGE);
        parents = readParties
                .named(parties.items().stream()
                        .map(Party::parent)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Party::ref, Party::name));
    }

    public List<Party> parties() {
        return parties.items();
    }

    public String parentOf(Party party) {
        return party.parent() == null
                ? ""
                : parents.getOrDefault(party.parent(), party.parent().value());
    }

    public List<String> kinds() {
        return Arrays.stream(PartyKind.values()).map(Words::of).toList();
    }

    public boolean isFiltered() {
        return kind != null && !kind.isBlank();
    }

    public boolean isRecordable() {
        return actor.get().has(Role.PREPARER);
    }

    /** Where the list goes on; null at its end. */
    public @Nullable String next() {
        String cursor = parties.next();
        return cursor == null
                ? null
                : PATH + "?after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8)
                        + (isFiltered() ? "&kind=" + kind : "");
    }

    /** Where the list begins; null when this is its beginning. */
    public @Nullable String first() {
        return after == null || after.isBlank() ? null : PATH + (isFiltered() ? "?kind=" + kind : "");
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
