package covenant.journal;

import covenant.kernel.AsOf;
import covenant.kernel.Quantity;
import covenant.kernel.Ref;
import covenant.kernel.Unit;
import covenant.kernel.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * The journal's SQL. It is written by hand because H2 checks the balance after each statement, so that all postings of an
 * entry must be one multi-row insert, and because the readings are sums that no entity mapping would make clearer.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JournalTables {

    // What each account moved by a date, less what was recorded only after the instant asked for.
    private static final String BALANCES = """
            select a.commitment, a.unit, a.stage, sum(moved.amount) as amount
              from (select account_id, amount from balance_day where effective_on <= :asOf
                    union all
                    select account_id, -amount from posting where effective_on <= :asOf and recorded_at > :knownAt) moved
              join account a on a.id = moved.account_id
            """;

    /** A posting with the id of its account. */
    record Line(long account, Posting posting) {

        Held held() {
            return new Held(account, posting.account());
        }
    }

    /** An account with its id. */
    record Held(long id, Account account) {}

    /** An entry that is about to be posted. @param lines its postings, in their order */
    record Unposted(Entry entry, List<Line> lines) {}

    @PersistenceContext
    private EntityManager entities;

    boolean hasAccounts(Ref commitment, Unit unit) {
        return !query("select 1 from commitment_position where commitment = :commitment and unit = :unit")
                .setParameter("commitment", commitment.value())
                .setParameter("unit", unit.code())
                .getResultList()
                .isEmpty();
    }

    void insertAccounts(Ref commitment, Unit unit) {
        for (Stage stage : Stage.values()) {
            query("insert into account (id, commitment, unit, stage)"
                            + " values (nextval('account_id_seq'), :commitment, :unit, :stage)")
                    .setParameter("commitment", commitment.value())
                    .setParameter("unit", unit.code())
                    .setParameter("stage", Words.of(stage))
                    .executeUpdate();
        }
        query("insert into commitment_position (commitment, unit, promised, contingent, firm, due, settled, released)"
                        + " values (:commitment, :unit, 0, 0, 0, 0, 0, 0)")
                .setParameter("commitment", commitment.value())
                .setParameter("unit", unit.code())
                .executeUpdate();
    }

    Position lockPosition(Ref commitment, Unit unit) {
        Object[] row = (Object[]) query("select promised, contingent, firm, due, settled, released"
                        + " from commitment_position where commitment = :commitment and unit = :unit for update")
                .setParameter("commitment", commitment.value())
                .setParameter("unit", unit.code())
                .getSingleResult();
        return new Position(
                commitment,
                unit,
                quantity(row[0], unit),
                quantity(row[1], unit),
                quantity(row[2], unit),
                quantity(row[3], unit),
                quantity(row[4], unit),
                quantity(row[5], unit));
    }

    long accountId(Account account) {
        return ((Number) query(
                                "select id from account where commitment = :commitment and unit = :unit and stage = :stage")
                        .setParameter("commitment", account.commitment().value())
                        .setParameter("unit", account.unit().code())
                        .setParameter("stage", Words.of(account.stage()))
                        .getSingleResult())
                .longValue();
    }

    Quantity balance(long account, Unit unit, LocalDate on) {
        return quantity(
                query(
                                "select coalesce(sum(amount), 0) from balance_day where account_id = :account and effective_on <= :on")
                        .setParameter("account", account)
                        .setParameter("on", on)
                        .getSingleResult(),
                unit);
    }

    /** What the account moves on each later date. */
    SortedMap<LocalDate, Quantity> laterDays(long account, Unit unit, LocalDate after) {
        SortedMap<LocalDate, Quantity> days = new TreeMap<>();
        query("select effective_on, amount from balance_day where account_id = :account and effective_on > :after")
                .addScalar("effective_on", LocalDate.class)
                .addScalar("amount", BigDecimal.class)
                .setParameter("account", account)
                .setParameter("after", after)
                .getResultList()
                .forEach(each -> {
                    Object[] row = (Object[]) each;
                    days.put((LocalDate) row[0], quantity(row[1], unit));
                });
        return days;
    }

    /** The positions of a commitment from a date on, one for it and for each later date on which something moves. */
    Course course(Ref commitment, Unit unit, LocalDate from) {
        TreeMap<LocalDate, Map<Stage, Quantity>> moved = new TreeMap<>(Map.of(from, new EnumMap<>(Stage.class)));
        query("select a.stage as stage, cast(:from as date) as moved_on, sum(d.amount) as amount"
                        + " from balance_day d join account a on a.id = d.account_id"
                        + " where a.commitment = :commitment and a.unit = :unit and d.effective_on <= :from group by a.stage"
                        + " union all select a.stage, d.effective_on, d.amount"
                        + " from balance_day d join account a on a.id = d.account_id"
                        + " where a.commitment = :commitment and a.unit = :unit and d.effective_on > :from")
                .addScalar("stage", String.class)
                .addScalar("moved_on", LocalDate.class)
                .addScalar("amount", BigDecimal.class)
                .setParameter("commitment", commitment.value())
                .setParameter("unit", unit.code())
                .setParameter("from", from)
                .getResultList()
                .forEach(each -> {
                    Object[] row = (Object[]) each;
                    moved.computeIfAbsent((LocalDate) row[1], day -> new EnumMap<>(Stage.class))
                            .put(Words.parse(Stage.class, (String) row[0]), quantity(row[2], unit));
                });
        return new Course(added(commitment, unit, moved));
    }

    private static SortedMap<LocalDate, Position> added(
            Ref commitment, Unit unit, SortedMap<LocalDate, Map<Stage, Quantity>> moved) {
        SortedMap<LocalDate, Position> days = new TreeMap<>();
        Map<Stage, Quantity> balances = new EnumMap<>(Stage.class);
        moved.forEach((day, more) -> {
            more.forEach((stage, quantity) -> balances.merge(stage, quantity, Quantity::plus));
            days.put(day, Position.of(commitment, unit, balances));
        });
        return days;
    }

    long nextNumber() {
        return ((Number) query("select nextval('entry_number_seq')").getSingleResult()).longValue();
    }

    /** Writes entries that stand together: the latest position changes once, by all of them. */
    void insert(List<Unposted> unposted) {
        for (Unposted each : unposted) {
            insertEntry(each.entry());
            insertPostings(each.entry(), each.lines());
            each.lines().forEach(line -> addToDay(line, each.entry().effectiveOn()));
        }
        unposted.stream()
                .flatMap(each -> each.entry().postings().stream())
                .collect(Collectors.groupingBy(p -> List.of(
                        p.account().commitment().value(), p.account().unit().code())))
                .forEach(this::addToPosition);
    }

    List<Position> positions(@Nullable Ref commitment, AsOf asOf) {
        String only = commitment == null ? "" : " where a.commitment = :commitment";
        NativeQuery<?> query = query(BALANCES + only
                        + " group by a.commitment, a.unit, a.stage having sum(moved.amount) <> 0"
                        + " order by a.commitment, a.unit, a.stage")
                .setParameter("asOf", asOf.on())
                .setParameter("knownAt", asOf.knownAt());
        if (commitment != null) {
            query.setParameter("commitment", commitment.value());
        }
        Map<List<String>, Map<Stage, Quantity>> balances = new LinkedHashMap<>();
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            balances.computeIfAbsent(List.of((String) row[0], (String) row[1]), key -> new HashMap<>())
                    .put(Words.parse(Stage.class, (String) row[2]), quantity(row[3], new Unit((String) row[1])));
        }
        return balances.entrySet().stream()
                .map(b -> Position.of(
                        new Ref(b.getKey().get(0)), new Unit(b.getKey().get(1)), b.getValue()))
                .toList();
    }

    List<Movement> movements(Account account, AsOf asOf) {
        return query("""
                        select moved.effective_on, sum(moved.amount) as amount
                          from (select account_id, effective_on, amount from balance_day where effective_on <= :asOf
                                union all
                                select account_id, effective_on, -amount from posting
                                 where effective_on <= :asOf and recorded_at > :knownAt) moved
                          join account a on a.id = moved.account_id
                         where a.commitment = :commitment and a.unit = :unit and a.stage = :stage
                         group by moved.effective_on having sum(moved.amount) <> 0
                         order by moved.effective_on
                        """)
                .addScalar("effective_on", LocalDate.class)
                .addScalar("amount", BigDecimal.class)
                .setParameter("asOf", asOf.on())
                .setParameter("knownAt", asOf.knownAt())
                .setParameter("commitment", account.commitment().value())
                .setParameter("unit", account.unit().code())
                .setParameter("stage", Words.of(account.stage()))
                .getResultList()
                .stream()
                .map(row -> (Object[]) row)
                .map(row -> new Movement((LocalDate) row[0], quantity(row[1], account.unit())))
                .toList();
    }

    /** Entries seen by the reading. @param after the number to go on after, in the order asked for */
    List<Entry> entries(EntryFilter filter, AsOf asOf, long after, int most) {
        NativeQuery<?> query = header(" where e.number " + (filter.newestFirst() ? "<" : ">")
                        + " :after and e.effective_on <= :asOf and e.recorded_at <= :knownAt" + filter.where()
                        + " order by e.number" + (filter.newestFirst() ? " desc" : ""))
                .setParameter("after", after)
                .setParameter("asOf", asOf.on())
                .setParameter("knownAt", asOf.knownAt());
        filter.parameters().forEach(query::setParameter);
        return read(query.setMaxResults(most));
    }

    List<Entry> head() {
        return read(header(" order by e.number desc").setMaxResults(1));
    }

    List<Entry> entry(long number) {
        return read(header(" where e.number = :number").setParameter("number", number));
    }

    /** The number of the entry that took an entry back. */
    Optional<Long> reversalOf(long number) {
        return query("select number from entry where reverses = :number")
                .setParameter("number", number)
                .getResultList()
                .stream()
                .map(found -> ((Number) found).longValue())
                .findFirst();
    }

    /** The entries that rest on an approval, in order of number. */
    List<Entry> approvedBy(long approval) {
        return read(header(" where e.approval_id = :approval order by e.number").setParameter("approval", approval));
    }

    private void insertEntry(Entry entry) {
        query(
                        "insert into entry (number, effective_on, recorded_at, kind, memo, request_key, made_by, approved_by, approval_id, reverses, hash)"
                                + " values (:number, :effectiveOn, :recordedAt, :kind, :memo, :key, :by, :approvedBy, :approval, :reverses, :hash)")
                .setParameter("number", entry.number())
                .setParameter("effectiveOn", entry.effectiveOn())
                .setParameter("recordedAt", entry.recordedAt())
                .setParameter("kind", Words.of(entry.kind()))
                .setParameter("memo", entry.memo())
                .setParameter("key", entry.key(), String.class)
                .setParameter("by", entry.by())
                .setParameter("approvedBy", entry.approvedBy(), String.class)
                .setParameter("approval", entry.approval(), Long.class)
                .setParameter("reverses", entry.reverses(), Long.class)
                .setParameter("hash", entry.hash())
                .executeUpdate();
    }

    private void insertPostings(Entry entry, List<Line> lines) {
        String rows = lines.stream().map(line -> "(?, ?, ?, ?, ?, ?, ?)").collect(Collectors.joining(", "));
        NativeQuery<?> insert = query(
                "insert into posting (entry_number, line, account_id, unit, amount, effective_on, recorded_at) values "
                        + rows);
        int parameter = 1;
        int number = 1;
        for (Line line : lines) {
            insert.setParameter(parameter++, entry.number());
            insert.setParameter(parameter++, number++);
            insert.setParameter(parameter++, line.account());
            insert.setParameter(parameter++, line.posting().quantity().unit().code());
            insert.setParameter(parameter++, line.posting().quantity().amount());
            insert.setParameter(parameter++, entry.effectiveOn());
            insert.setParameter(parameter++, entry.recordedAt());
        }
        insert.executeUpdate();
    }

    // Whoever posts holds the commitment's lock, so that update-then-insert cannot collide.
    private void addToDay(Line line, LocalDate on) {
        BigDecimal moved = line.posting().quantity().amount();
        int updated = query(
                        "update balance_day set amount = amount + :moved where account_id = :account and effective_on = :on")
                .setParameter("moved", moved)
                .setParameter("account", line.account())
                .setParameter("on", on)
                .executeUpdate();
        if (updated == 0) {
            query("insert into balance_day (account_id, effective_on, amount) values (:account, :on, :moved)")
                    .setParameter("account", line.account())
                    .setParameter("on", on)
                    .setParameter("moved", moved)
                    .executeUpdate();
        }
    }

    // One statement for all stages: the table's checks hold after it, and not between two of its parts.
    private void addToPosition(List<String> commitmentAndUnit, List<Posting> postings) {
        Map<Stage, BigDecimal> moved = postings.stream()
                .collect(Collectors.toMap(
                        p -> p.account().stage(), p -> p.quantity().amount(), BigDecimal::add));
        NativeQuery<?> update = query("update commitment_position set promised = promised - :promised,"
                        + " contingent = contingent + :contingent, firm = firm + :firm, due = due + :due,"
                        + " settled = settled + :settled, released = released + :released"
                        + " where commitment = :commitment and unit = :unit")
                .setParameter("commitment", commitmentAndUnit.get(0))
                .setParameter("unit", commitmentAndUnit.get(1));
        for (Stage stage : Stage.values()) {
            update.setParameter(Words.of(stage), moved.getOrDefault(stage, BigDecimal.ZERO));
        }
        update.executeUpdate();
    }

    private NativeQuery<?> header(String where) {
        return query("select e.number, e.effective_on, e.recorded_at, e.kind, e.memo, e.request_key, e.made_by,"
                        + " e.approved_by, e.approval_id, e.reverses, e.hash from entry e" + where)
                .addScalar("number", Long.class)
                .addScalar("effective_on", LocalDate.class)
                .addScalar("recorded_at", Instant.class)
                .addScalar("kind", String.class)
                .addScalar("memo", String.class)
                .addScalar("request_key", String.class)
                .addScalar("made_by", String.class)
                .addScalar("approved_by", String.class)
                .addScalar("approval_id", Long.class)
                .addScalar("reverses", Long.class)
                .addScalar("hash", String.class);
    }

    private List<Entry> read(NativeQuery<?> headers) {
        List<Object[]> rows =
                headers.getResultList().stream().map(row -> (Object[]) row).toList();
        Map<Long, List<Posting>> postings =
                postings(rows.stream().map(row -> (Long) row[0]).toList());
        return rows.stream()
                .map(row -> entry(row, postings.getOrDefault((Long) row[0], List.of())))
                .toList();
    }

    private Map<Long, List<Posting>> postings(List<Long> numbers) {
        Map<Long, List<Posting>> postings = new HashMap<>();
        if (numbers.isEmpty()) {
            return postings;
        }
        query("select p.entry_number, a.commitment, a.unit, a.stage, p.amount from posting p"
                        + " join account a on a.id = p.account_id where p.entry_number in (:numbers)"
                        + " order by p.entry_number, p.line")
                .setParameterList("numbers", numbers)
                .getResultList()
                .forEach(each -> {
                    Object[] row = (Object[]) each;
                    Unit unit = new Unit((String) row[2]);
                    Account account =
                            new Account(new Ref((String) row[1]), unit, Words.parse(Stage.class, (String) row[3]));
                    postings.computeIfAbsent(((Number) row[0]).longValue(), number -> new ArrayList<>())
                            .add(new Posting(account, quantity(row[4], unit)));
                });
        return postings;
    }

    private static Entry entry(Object[] row, List<Posting> postings) {
        return new Entry(
                (Long) row[0],
                (LocalDate) row[1],
                (Instant) row[2],
                Words.parse(EntryKind.class, (String) row[3]),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (Long) row[8],
                (Long) row[9],
                (String) row[10],
                postings);
    }

    private NativeQuery<?> query(String sql) {
        return entities.unwrap(Session.class).createNativeQuery(sql);
    }

    private static Quantity quantity(Object amount, Unit unit) {
        return new Quantity((BigDecimal) amount, unit);
    }
}
