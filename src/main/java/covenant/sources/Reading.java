package covenant.sources;

import covenant.kernel.Ref;
import covenant.kernel.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** One way to read a conflict, with what speaks for it and what it would mean for commitments. Part of its conflict. */
@Entity
@IdClass(ReadingId.class)
public class Reading {

    @Id
    private String conflict;

    @Id
    private String label;

    private String text;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @CollectionTable(
            name = "reading_claim",
            joinColumns = {@JoinColumn(name = "conflict"), @JoinColumn(name = "label")})
    @Column(name = "claim")
    private Set<Ref> claims;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 100)
    @CollectionTable(
            name = "reading_figure",
            joinColumns = {@JoinColumn(name = "conflict"), @JoinColumn(name = "label")})
    private Set<ReadingFigure> figures;

    protected Reading() {}

    Reading(Ref conflict, NewReading reading) {
        this.conflict = conflict.value();
        this.label = Text.required(reading.label(), 10);
        this.text = Text.required(reading.text(), 2000);
        this.claims = new HashSet<>(reading.claims());
        this.figures = new HashSet<>(reading.figures());
    }

    /** Unique in its conflict. */
    public String label() {
        return label;
    }

    public String text() {
        return text;
    }

    /** What speaks for it, in order of reference. */
    public List<Ref> claims() {
        return claims.stream().sorted().toList();
    }

    /** In order of commitment; empty when the reading changes no figure. */
    public List<ReadingFigure> figures() {
        return figures.stream()
                .sorted(Comparator.comparing(ReadingFigure::commitment))
                .toList();
    }

    /** What it says of a commitment; empty when it says nothing. */
    public Optional<ReadingFigure> figure(Ref commitment) {
        return figures.stream()
                .filter(figure -> figure.commitment().equals(commitment))
                .findFirst();
    }
}
