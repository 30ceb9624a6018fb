package covenant.platform;

import covenant.kernel.Ref;
import covenant.kernel.Slice;
import covenant.parties.Party;
import covenant.parties.ReadParties;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What parties are called, for pages that know only their references. Read once a request. */
@Named
@RequestScoped
public class PartyNames {

    private static final int PAGE = 500;
    private static final int MOST = 5_000;

    @Inject
    private ReadParties readParties;

    private @Nullable Map<Ref, Party> parties;

    /** Its name; its reference where none is recorded. */
    public String of(Ref party) {
        Party known = parties().get(party);
        return known == null ? party.value() : known.name();
    }

    /** The names of several, separated by commas. */
    public String all(List<Ref> refs) {
        return refs.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** The parties to choose from for a filter, in order of name. */
    public List<Asked.Option> options(String chosen) {
        return parties().values().stream()
                .map(party -> new Asked.Option(
                        party.ref().value(), party.name(), party.ref().value().equals(chosen)))
                .sorted((one, other) -> one.label().compareToIgnoreCase(other.label()))
                .toList();
    }

    private Map<Ref, Party> parties() {
        if (parties == null) {
            List<Party> read = new ArrayList<>();
            String after = "";
            while (after != null && read.size() < MOST) {
                Slice<Party> slice = readParties.list(null, after, PAGE);
                read.addAll(slice.items());
                after = slice.next();
            }
            parties = read.stream().collect(Collectors.toMap(Party::ref, Function.identity()));
        }
        return parties;
    }
}
