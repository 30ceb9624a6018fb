package covenant.platform;

import covenant.approvals.ReadApprovals;
import covenant.kernel.Now;
import covenant.kernel.Words;
import covenant.security.Caller;
import covenant.security.Logins;
import covenant.security.Role;
import covenant.sources.ReadConflicts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands around every page: the navigation, who is logged in, and what it is drawn with. */
@Named
@RequestScoped
public class Shell {

    /**
     * A place to go to.
     *
     * @param section the key by which a page says that it belongs here
     */
    public record Place(String section, String name, String path) {}

    /** @param name empty for the first group */
    public record Group(String name, List<Place> places) {}

    private static final List<Group> GROUPS = List.of(
            new Group(
                    "",
                    List.of(
                            new Place("desk", "Desk", "/index.xhtml"),
                            new Place("approvals", "Approvals", "/approvals/approvals.xhtml"))),
            new Group(
                    "The book",
                    List.of(
                            new Place("agreements", "Agreements", "/agreements/agreements.xhtml"),
                            new Place("commitments", "Commitments", "/commitments/commitments.xhtml"),
                            new Place("pools", "Pools", "/pools/pools.xhtml"),
                            new Place("milestones", "Milestones", "/milestones/milestones.xhtml"),
                            new Place("obligations", "Obligations", "/obligations/obligations.xhtml"),
                            new Place("journal", "Journal", "/journal/entries.xhtml"),
                            new Place("periods", "Periods", "/journal/periods.xhtml"),
                            new Place("parties", "Parties", "/parties/parties.xhtml"))),
            new Group(
                    "What is said",
                    List.of(
                            new Place("claims", "Claims", "/sources/claims.xhtml"),
                            new Place("conflicts", "Conflicts", "/sources/conflicts.xhtml"),
                            new Place("exclusivity", "Exclusivity", "/agreements/exclusivity.xhtml"),
                            new Place("disputes", "Disputes", "/disputes/disputes.xhtml"),
                            new Place("questions", "Questions", "/sources/questions.xhtml"))),
            new Group(
                    "What is told",
                    List.of(
                            new Place("reports", "Reports", "/reports/reports.xhtml"),
                            new Place("schedules", "Schedules", "/reports/schedules.xhtml"))));

    /** Only for administrators. */
    private static final Group ADMINISTRATION =
            new Group("Administration", List.of(new Place("users", "Users", "/security/users.xhtml")));

    @Inject
    private HttpServletRequest request;

    @Inject
    private ServletContext application;

    @Inject
    private Logins logins;

    @Inject
    private ReadApprovals readApprovals;

    @Inject
    private ReadConflicts readConflicts;

    @Inject
    private TimeBar timeBar;

    @Inject
    private Start start;

    public List<Group> groups() {
        return request.isUserInRole(Words.of(Role.ADMIN))
                ? Stream.concat(GROUPS.stream(), Stream.of(ADMINISTRATION)).toList()
                : GROUPS;
    }

    /** How many wait there to be dealt with; 0 shows nothing. */
    public long badge(Place place) {
        return switch (place.section()) {
            case "approvals" -> readApprovals.awaiting();
            case "conflicts" -> readConflicts.countOpen(timeBar.asOf());
            default -> 0;
        };
    }

    /** How the user who is logged in is called. */
    public String userName() {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .flatMap(logins::find)
                .map(Caller::displayName)
                .orElse("");
    }

    /** Whether there is a page to search on. */
    public boolean isSearchable() throws MalformedURLException {
        return application.getResource("/search.xhtml") != null;
    }

    /** Changes with every start, so that browsers do not keep the stylesheet of an older release. */
    public String version() {
        return start.version();
    }

    /** When this program was started. */
    @ApplicationScoped
    public static class Start {

        @Inject
        private Now now;

        private String version = "";

        @PostConstruct
        void note() {
            version = Long.toHexString(now.instant().getEpochSecond());
        }

        public String version() {
            return version;
        }
    }
}
