package covenant.reports;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds words in what the book holds. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Findings {

    private static final String ANYTHING = "%";
    private static final char ESCAPE = '!';

    @PersistenceContext
    private EntityManager entities;

    /**
     * Looks everywhere.
     *
     * @param words in small letters, at least one
     * @param most how many of each kind
     */
    List<Found> of(List<String> words, AsOf asOf, int most) {
        return Stream.of(FoundKind.values())
                .map(kind -> at(kind, words, asOf, most))
                .toList();
    }

    private Found at(FoundKind kind, List<String> words, AsOf asOf, int most) {
        TypedQuery<Object[]> query = entities.createQuery(query(kind, words.size()), Object[].class)
                .setParameter("knownAt", asOf.knownAt())
                .setParameter("first", words.get(0))
                .setMaxResults(most + 1);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, ANYTHING + literally(words.get(i)) + ANYTHING);
        }
        Slice<Found.Hit> hits = Slice.cut(
                query.getResultList().stream().map(Findings::hit).toList(),
                most,
                hit -> hit.ref().value());
        return new Found(kind, hits.items(), hits.next() != null);
    }

    // The reference that was typed comes first.
    private static String query(FoundKind kind, int words) {
        return "select x.ref, x." + kind.text() + " from " + kind.entity() + " x where x." + kind.since()
                + " <= :knownAt"
                + IntStream.range(0, words)
                        .mapToObj(i -> " and (lower(x.ref) like :word" + i + " escape '" + ESCAPE + "' or lower(x."
                                + kind.text() + ") like :word" + i + " escape '" + ESCAPE + "')")
                        .collect(Collectors.joining())
                + " order by case when lower(x.ref) = :first then 0 else 1 end, x.ref";
    }

    private static Found.Hit hit(Object[] row) {
        return new Found.Hit(new Ref(row[0].toString()), row[1].toString());
    }

    // What somebody types has no wildcards.
    private static String literally(String word) {
        return word.replaceAll("[%_!]", ESCAPE + "$0");
    }
}
