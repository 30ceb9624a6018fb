package covenant.platform;

import covenant.kernel.Qualifier;
import covenant.kernel.Quantity;
import covenant.kernel.Stated;
import covenant.kernel.StatedDate;
import covenant.kernel.Unit;
import covenant.kernel.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How figures and dates are written for people, the same on every page and in every report.
 *
 * <p>The short form never reads as another promise: a figure is shortened to one decimal only if that is exact or looks
 * rounded; 99.96 billion is {@code $99.96 B} and not {@code $100.0 B}.
 */
public final class Figures {

    private static final DecimalFormatSymbols ENGLISH = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm zzz", Locale.ENGLISH);
    private static final Map<String, String> SYMBOLS = Map.of("USD", "$", "EUR", "€", "GBP", "£", "JPY", "¥");
    private static final BigDecimal SHORTENED_FROM = BigDecimal.valueOf(10_000);
    private static final int MOST_DECIMALS = 3;
    private static final String MINUS = "−";
    private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern AMOUNT =
            Pattern.compile("((?<![\\w.,-])|(?<=(^| )-))[0-9]{4,}(?=(\\.[0-9]+)? [A-Z][A-Z0-9_-])");
    private static final Pattern THOUSAND = Pattern.compile("(?<=[0-9])(?=([0-9]{3})+$)");

    private record Step(BigDecimal size, String letter) {}

    private static final List<Step> STEPS = List.of(
            new Step(BigDecimal.TEN.pow(12), "T"),
            new Step(BigDecimal.TEN.pow(9), "B"),
            new Step(BigDecimal.TEN.pow(6), "M"),
            new Step(BigDecimal.TEN.pow(3), "K"));

    private Figures() {}

    /** {@code $100.0 B}, {@code CHF 12.5 M}, {@code $9,999.50}, {@code 2 GW}, {@code 27 %}, {@code 0}. */
    public static String brief(Quantity quantity) {
        if (quantity.isZero()) {
            return "0";
        }
        String sign = quantity.isNegative() ? MINUS : "";
        return sign + withUnit(shortened(quantity.amount().abs(), quantity.unit()), quantity.unit());
    }

    /** With its qualifier: {@code ≈ 2 GW}, {@code ≥ $1.0 B}, {@code $100.0 B to $138.0 B}, {@code undisclosed}. */
    public static String brief(Stated stated) {
        Quantity quantity = stated.quantity();
        Quantity upper = stated.upper();
        if (quantity == null) {
            return Words.plain(stated.qualifier());
        }
        return upper == null ? mark(stated.qualifier()) + brief(quantity) : brief(quantity) + " to " + brief(upper);
    }

    /** As above, for pages: a {@link Quantity}, a {@link Stated}, or null for what is undisclosed. */
    public static String brief(@Nullable Object figure) {
        if (figure instanceof Quantity quantity) {
            return brief(quantity);
        }
        return figure instanceof Stated stated ? brief(stated) : Words.plain(Qualifier.UNDISCLOSED);
    }

    /** Whether there is a figure to show at all. */
    public static boolean isDisclosed(@Nullable Object figure) {
        return figure instanceof Quantity || (figure instanceof Stated stated && stated.quantity() != null);
    }

    /** {@code 100,000,000,000.00 USD}: every decimal that there is. */
    public static String exact(Quantity quantity) {
        BigDecimal amount = new BigDecimal(quantity.text());
        String sign = quantity.isNegative() ? MINUS : "";
        return sign + grouped(amount.abs(), amount.scale()) + " " + quantity.unit();
    }

    /** {@code approximately 2 GW}, {@code 100.00 USD to 138.00 USD}, {@code undisclosed}: words, for reading aloud. */
    public static String exact(Stated stated) {
        Quantity quantity = stated.quantity();
        Quantity upper = stated.upper();
        if (quantity == null) {
            return Words.plain(stated.qualifier());
        }
        if (upper != null) {
            return exact(quantity) + " to " + exact(upper);
        }
        return stated.qualifier() == Qualifier.EXACT
                ? exact(quantity)
                : Words.plain(stated.qualifier()) + " " + exact(quantity);
    }

    /** As above, for pages: a {@link Quantity}, a {@link Stated}, or null for what is undisclosed. */
    public static String exact(@Nullable Object figure) {
        if (figure instanceof Quantity quantity) {
            return exact(quantity);
        }
        return figure instanceof Stated stated ? exact(stated) : Words.plain(Qualifier.UNDISCLOSED);
    }

    /** The range beside a provisional figure, without repeating what the figure says: {@code 100 to 138}. */
    public static String between(Quantity least, Quantity most) {
        Step step = stepOf(most.amount().abs());
        boolean together = least.unit().isCurrency()
                && step != null
                && least.amount().abs().compareTo(step.size()) >= 0;
        if (!together || step == null) {
            return brief(least) + " to " + brief(most);
        }
        return bare(least, step) + " to " + bare(most, step);
    }

    /**
     * {@code 27 Feb 2026}, {@code Oct 2025}, {@code 2019}: as precisely as the date is known.
     *
     * @param date a {@link LocalDate} or a {@link StatedDate}
     */
    public static String date(Object date) {
        if (date instanceof StatedDate stated) {
            return switch (stated.precision()) {
                case DAY -> DAY.format(stated.first());
                case MONTH -> MONTH.format(YearMonth.from(stated.first()));
                case YEAR -> stated.text();
            };
        }
        if (date instanceof LocalDate day) {
            return DAY.format(day);
        }
        throw new IllegalArgumentException("not a date: " + date);
    }

    /** {@code 18 Mar 2026, 12:00 UTC}. */
    public static String moment(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }

    /** A date or a moment, whichever it is. */
    public static String when(Object when, ZoneId zone) {
        return when instanceof Instant instant ? moment(instant, zone) : date(when);
    }

    /**
     * A text that programs read too, as a person reads it: its thousands apart, because nobody should miscount zeros, and a
     * day that stands alone as a date.
     */
    public static String told(@Nullable Object told) {
        String text = Objects.toString(told, "");
        return ISO_DAY.matcher(text).matches()
                ? date(LocalDate.parse(text))
                : AMOUNT.matcher(text)
                        .replaceAll(amount -> THOUSAND.matcher(amount.group()).replaceAll(","));
    }

    /** A constant as a person reads it, anything else as it is: {@code take or pay}. */
    public static String words(@Nullable Object word) {
        if (word instanceof Enum<?> constant) {
            return Words.plain(constant);
        }
        return word == null ? "" : word.toString();
    }

    /** A constant at the beginning of a sentence: {@code Take or pay}. */
    public static String sentence(@Nullable Object word) {
        String words = words(word);
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }

    /** A constant as addresses carry it: {@code take_or_pay}. */
    public static String word(Enum<?> constant) {
        return Words.of(constant);
    }

    private static String mark(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT, RANGE, UNDISCLOSED -> "";
            case APPROXIMATELY -> "≈ ";
            case AT_LEAST -> "≥ ";
            case MORE_THAN -> "> ";
            case UP_TO -> "≤ ";
        };
    }

    private static String withUnit(String figure, Unit unit) {
        if (!unit.isCurrency()) {
            return figure + " " + (unit.code().equals("PERCENT") ? "%" : unit.code());
        }
        String symbol = SYMBOLS.get(unit.code());
        return symbol == null ? unit.code() + " " + figure : symbol + figure;
    }

    private static String shortened(BigDecimal amount, Unit unit) {
        Step step = unit.isCurrency() && amount.compareTo(SHORTENED_FROM) >= 0 ? stepOf(amount) : null;
        String inStep = step == null ? null : inStep(amount, step);
        return step == null || inStep == null ? plain(amount, unit) : inStep + " " + step.letter();
    }

    /** As a figure of that size; null when even three decimals would read as a rounder figure than it is. */
    private static @Nullable String inStep(BigDecimal amount, Step step) {
        BigDecimal scaled = amount.divide(step.size());
        for (int decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
            BigDecimal rounded = scaled.setScale(decimals, RoundingMode.HALF_EVEN);
            boolean looksRound = rounded.stripTrailingZeros().scale() <= 0;
            if (!looksRound || rounded.compareTo(scaled) == 0) {
                return grouped(rounded, decimals);
            }
        }
        return null;
    }

    private static String plain(BigDecimal amount, Unit unit) {
        BigDecimal stripped = amount.stripTrailingZeros();
        int own = Math.max(0, stripped.scale());
        return grouped(stripped, unit.isCurrency() && own > 0 ? Math.max(own, unit.decimals()) : own);
    }

    private static String bare(Quantity quantity, Step step) {
        String inStep = inStep(quantity.amount().abs(), step);
        String figure = inStep == null ? brief(quantity) : inStep.replaceFirst("\\.0$", "");
        return quantity.isNegative() ? MINUS + figure : figure;
    }

    private static @Nullable Step stepOf(BigDecimal amount) {
        return STEPS.stream()
                .filter(step -> amount.compareTo(step.size()) >= 0)
                .findFirst()
                .orElse(null);
    }

    private static String grouped(BigDecimal amount, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", ENGLISH);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format.format(amount);
    }
}
