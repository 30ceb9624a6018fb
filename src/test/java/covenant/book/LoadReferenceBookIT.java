package covenant.book;

import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.InContainer;
import covenant.it.InServer;
import covenant.security.Actor;
import covenant.security.CurrentActor;
import covenant.security.Role;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The book is loaded again, in transactions that are rolled back. */
// It counts what stands in whole tables.
@Isolated
@InServer
class LoadReferenceBookIT {

    private static final Actor PREPARER = new Actor("preparer", Set.of(Role.PREPARER));
    private static final Actor APPROVER = new Actor("approver", Set.of(Role.APPROVER));
    private static final List<String> TABLES = List.of(
            "party",
            "source",
            "claim",
            "conflict",
            "agreement",
            "clause",
            "commitment",
            "commitment_terms",
            "approval",
            "entry",
            "posting",
            "milestone",
            "obligation",
            "dispute",
            "book_item");

    @Inject
    private LoadReferenceBook loadReferenceBook;

    @Inject
    private CurrentActor actor;

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    @Deployment
    static WebArchive archive() {
        return InContainer.with(LoadReferenceBookIT.class);
    }

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void a_second_load_changes_nothing() { // B2
        List<Long> before = counts();
        assertThat(load()).isZero();
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void what_was_added_to_the_file_since_is_loaded_and_nothing_else() { // B2
        // As if the file had not had this question when it was loaded.
        execute("delete from book_item where item = 'questions/AWS-SPEND-DATES'");
        execute("delete from open_question_subject where question = 'AWS-SPEND-DATES'");
        execute("delete from open_question where ref = 'AWS-SPEND-DATES'");
        List<Long> before = counts();
        assertThat(load()).isEqualTo(1);
        List<Long> after = counts();
        assertThat(after.subList(0, after.size() - 1)).isEqualTo(before.subList(0, before.size() - 1));
        assertThat(number("select count(*) from open_question where ref = 'AWS-SPEND-DATES'"))
                .isEqualTo(1);
    }

    private int load() {
        return actor.as(Actor.SYSTEM, () -> loadReferenceBook.load(PREPARER, APPROVER));
    }

    private List<Long> counts() {
        return TABLES.stream()
                .map(table -> number("select count(*) from " + table))
                .toList();
    }

    private long number(String sql) {
        entities.flush();
        return ((Number) entities.createNativeQuery(sql, Long.class).getSingleResult()).longValue();
    }

    private void execute(String sql) {
        assertThat(entities.createNativeQuery(sql).executeUpdate()).as(sql).isPositive();
    }
}
