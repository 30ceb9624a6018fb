package covenant.agreements;

import covenant.kernel.Rejected;
import covenant.kernel.Words;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a clause covers. A null dimension covers everything (rule A4).
 *
 * @param act what is done
 * @param workload the class of work
 * @param product a product's code, for example FRONTIER
 * @param channel through whom
 * @param customer a class of customers
 * @param territory where
 */
@Embeddable
public record Scope(
        @Column(name = "scope_act") @Enumerated(EnumType.STRING) @Nullable
        Act act,

        @Column(name = "scope_workload") @Enumerated(EnumType.STRING) @Nullable
        Workload workload,

        @Column(name = "scope_product") @Nullable String product,

        @Column(name = "scope_channel") @Enumerated(EnumType.STRING) @Nullable
        Channel channel,

        @Column(name = "scope_customer") @Nullable String customer,
        @Column(name = "scope_territory") @Nullable String territory) {

    /** Covers everything. */
    public static final Scope ALL = new Scope(null, null, null, null, null, null);

    /** The names of the dimensions, in the order in which they are told. */
    public static final List<String> DIMENSIONS =
            List.of("act", "workload", "product", "channel", "customer", "territory");

    /** What is done with a model or product. */
    public enum Act {
        HOST,
        DISTRIBUTE,
        TRAIN,
        RESELL
    }

    /** The class of work. */
    public enum Workload {
        STATELESS_API,
        STATEFUL_RUNTIME,
        FIRST_PARTY_PRODUCT,
        TRAINING
    }

    /** Through whom it reaches the customer. */
    public enum Channel {
        FIRST_PARTY,
        THIRD_PARTY
    }

    /**
     * Reads a scope from its dimensions' words, as JSON and the reference book have them.
     *
     * @throws Rejected {@link covenant.kernel.KernelReason#WORD_UNKNOWN}
     */
    public static Scope of(Map<String, String> dimensions) {
        return new Scope(
                word(Act.class, dimensions.get("act")),
                word(Workload.class, dimensions.get("workload")),
                dimensions.get("product"),
                word(Channel.class, dimensions.get("channel")),
                dimensions.get("customer"),
                dimensions.get("territory"));
    }

    /** The region that both cover; empty when they have nothing in common (rule A5). */
    public Optional<Scope> intersect(Scope other) {
        boolean meet = meet(act, other.act)
                && meet(workload, other.workload)
                && meet(product, other.product)
                && meet(channel, other.channel)
                && meet(customer, other.customer)
                && meet(territory, other.territory);
        return meet
                ? Optional.of(new Scope(
                        narrower(act, other.act),
                        narrower(workload, other.workload),
                        narrower(product, other.product),
                        narrower(channel, other.channel),
                        narrower(customer, other.customer),
                        narrower(territory, other.territory)))
                : Optional.empty();
    }

    /** The dimensions that are given, as words. */
    public Map<String, String> dimensions() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "act", act == null ? null : Words.of(act));
        put(given, "workload", workload == null ? null : Words.of(workload));
        put(given, "product", product);
        put(given, "channel", channel == null ? null : Words.of(channel));
        put(given, "customer", customer);
        put(given, "territory", territory);
        return given;
    }

    /** As a person reads it: {@code act host, workload stateless api}, or {@code everything}. */
    @Override
    public String toString() {
        String given = dimensions().entrySet().stream()
                .map(d -> d.getKey() + " " + d.getValue().replace('_', ' '))
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? "everything" : given;
    }

    private static void put(Map<String, String> given, String dimension, @Nullable String value) {
        if (value != null) {
            given.put(dimension, value);
        }
    }

    private static boolean meet(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || Objects.equals(one, other);
    }

    private static <T> @Nullable T narrower(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    private static <E extends Enum<E>> @Nullable E word(Class<E> words, @Nullable String word) {
        return word == null || word.isBlank() ? null : Words.parse(words, word);
    }
}
