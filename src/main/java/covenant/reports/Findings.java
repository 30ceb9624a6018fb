package covenant.reports;

import covenant.kernel.AsOf;
import covenant.kernel.Ref;
import covenant.kernel.Slice;
import covenant.sources.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds words in what the book holds. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Findings {

    private static final String ANYTHING = "%";
    private static final char ESCAPE = '!';

    /**
     * Where to look.
     *
     * @param text the attribute that says what it is called or what it says
     * @param since the instant from which on a reading knows it; null while it is only proposed
     */
    private record Place(SubjectKind kind, String entity, String text, String since) {

        /** The reference that was typed comes first. */
        String query(int words) {
            return "select x.ref, x." + text + " from " + entity + " x where x." + since + " <= :knownAt"
                    + IntStream.range(0, words)
                            .mapToObj(i -> " and (lower(x.ref) like :word" + i + " escape '" + ESCAPE + "' or lower(x."
                                    + text + ") like :word" + i + " escape '" + ESCAPE + "')")
                            .collect(Collectors.joining())
                    + " order by case when lower(x.ref) = :first then 0 else 1 end, x.ref";
        }
    }

    private static final List<Place> PLACES = List.of(
            new Place(SubjectKind.PARTY, "Party", "name", "recordedAt"),
            new Place(SubjectKind.AGREEMENT, "Agreement", "title", "signedAt"),
            new Place(SubjectKind.COMMITMENT, "Commitment", "title", "signedAt"),
            new Place(SubjectKind.MILESTONE, "Milestone", "title", "recordedAt"),
            new Place(SubjectKind.OBLIGATION, "Obligation", "title", "recordedAt"),
            new Place(SubjectKind.CONFLICT, "Conflict", "question", "recordedAt"),
            new Place(SubjectKind.CLAIM, "Claim", "text", "recordedAt"));

    @PersistenceContext
    private EntityManager entities;

    /**
     * Looks everywhere.
     *
     * @param words in small letters, at least one
     * @param most how many of each kind
     */
    List<Found> of(List<String> words, AsOf asOf, int most) {
        return PLACES.stream().map(place -> at(place, words, asOf, most)).toList();
    }

    private Found at(Place place, List<String> words, AsOf asOf, int most) {
        TypedQuery<Object[]> query = entities.createQuery(place.query(words.size()), Object[].class)
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
        return new Found(place.kind(), hits.items(), hits.next() != null);
    }

    private static Found.Hit hit(Object[] row) {
        return new Found.Hit(new Ref(row[0].toString()), row[1].toString());
    }

    // What somebody types has no wildcards.
    private static String literally(String word) {
        return word.replaceAll("[%_!]", ESCAPE + "$0");
    }
}
