package covenant.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a constant is written outside: {@code TAKE_OR_PAY} is {@code take_or_pay} in JSON, files and tables. */
public final class Words {

    private Words() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** As a person reads it: {@code take or pay}. */
    public static String plain(Enum<?> constant) {
        return of(constant).replace('_', ' ');
    }

    /** At the beginning of a sentence: {@code Take or pay}. */
    public static String sentence(Enum<?> constant) {
        String plain = plain(constant);
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    /** @throws Rejected {@link KernelReason#WORD_UNKNOWN}, listing the words there are */
    public static <E extends Enum<E>> E parse(Class<E> words, String word) {
        return Arrays.stream(words.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new Rejected(
                        KernelReason.WORD_UNKNOWN,
                        "'" + Text.excerpt(word) + "' is not one of "
                                + Arrays.stream(words.getEnumConstants())
                                        .map(Words::of)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
