package covenant.obligations;

import covenant.kernel.Rejected;
import covenant.kernel.Text;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/**
 * On which days something recurs: a rule of RFC 5545, section 3.3.10, over whole days (rule O12).
 *
 * @param text for example {@code FREQ=MONTHLY;BYMONTHDAY=-1}
 * @param startsOn no day comes before it; the rule may begin later
 */
record Rule(String text, LocalDate startsOn) {

    private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final Set<String> PARTS = Set.of(
            "FREQ",
            "INTERVAL",
            "COUNT",
            "UNTIL",
            "BYMONTH",
            "BYMONTHDAY",
            "BYYEARDAY",
            "BYWEEKNO",
            "BYDAY",
            "BYSETPOS",
            "WKST");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int MOST = 10_000;
    private static final int LEAST_DAYS = 28;

    // A leap year is among them, and a month of each length that begins on each weekday.
    private static final int YEARS_COUNTED = 8;

    /** How far ahead a rule has to name a day, and how far it is asked for. */
    static final int YEARS_AHEAD = 30;

    /** @throws Rejected {@link ObligationReason#RECURRENCE_MALFORMED}, {@link ObligationReason#RECURRENCE_SKIPS} */
    Rule {
        Map<String, String> parts = parts(text);
        refuseUnless(FREQUENCIES.contains(parts.getOrDefault("FREQ", "")), "FREQ is none of " + sorted(FREQUENCIES));
        parts.forEach(
                (name, value) -> refuseUnless(PARTS.contains(name), "'" + name + "' is none of " + sorted(PARTS)));
        refuseUnless(!parts.containsKey("COUNT") || !parts.containsKey("UNTIL"), "COUNT and UNTIL do not go together");
        number(parts, "COUNT");
        number(parts, "INTERVAL");
        numbers(parts, "BYMONTH");
        numbers(parts, "BYMONTHDAY");
        refuseUnless(!startsOn.isBefore(EARLIEST), "it starts before " + EARLIEST);
        LocalDate until = until(parts.get("UNTIL"));
        refuseUnless(until == null || !until.isBefore(startsOn), "UNTIL comes before its start " + startsOn);
        parts.forEach((name, value) -> refuseUnless(
                name.equals("UNTIL") || understood("FREQ=" + parts.get("FREQ") + ";" + name + "=" + value),
                "'" + name + "=" + Text.excerpt(value) + "' says nothing"));
        refuseUnless(understood(text), "its parts do not go together");
        refuseSkipping(parts, startsOn);
        refuseUnless(
                !days(text, startsOn, startsOn, startsOn.plusYears(YEARS_AHEAD)).isEmpty(), "it names no day");
    }

    /** The days that it names, in order. @param from inclusive @param until inclusive */
    List<LocalDate> days(LocalDate from, LocalDate until) {
        return days(text, startsOn, from, until);
    }

    /** The first day that it names on or after one; empty when it has ended. */
    Optional<LocalDate> next(LocalDate from) {
        return days(from, from.plusYears(YEARS_AHEAD)).stream().findFirst();
    }

    // From the start always, because a count counts from there.
    private static List<LocalDate> days(String text, LocalDate startsOn, LocalDate from, LocalDate until) {
        return new Recur<LocalDate>(text)
                .getDates(startsOn, startsOn, until.plusDays(1)).stream()
                        .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static Map<String, String> parts(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : text.split(";", -1)) {
            String[] sides = part.split("=", -1);
            refuseUnless(sides.length == 2 && !sides[1].isEmpty(), "'" + Text.excerpt(part) + "' is not NAME=value");
            refuseUnless(parts.put(sides[0], sides[1]) == null, "it says " + sides[0] + " twice");
        }
        return parts;
    }

    private static void number(Map<String, String> parts, String name) {
        String value = parts.getOrDefault(name, "1");
        boolean counts = value.matches("[1-9][0-9]{0,4}") && Integer.parseInt(value) <= MOST;
        refuseUnless(counts, name + " is no whole number from 1 to " + MOST);
    }

    private static void numbers(Map<String, String> parts, String name) {
        refuseUnless(
                parts.getOrDefault(name, "1").matches("[+-]?[0-9]{1,2}(,[+-]?[0-9]{1,2})*"),
                name + " is no list of whole numbers");
    }

    private static @Nullable LocalDate until(@Nullable String value) {
        try {
            return value == null ? null : LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException noDay) {
            throw malformed("UNTIL is no day like 20261231");
        }
    }

    private static boolean understood(String rule) {
        try {
            new Recur<LocalDate>(rule).getDates(EARLIEST, EARLIEST, EARLIEST.plusYears(1));
            return true;
        } catch (RuntimeException notUnderstood) {
            // The library has no one way to say so.
            return false;
        }
    }

    // RFC 5545 leaves out a month that has no such day; a contract never means that.
    private static void refuseSkipping(Map<String, String> parts, LocalDate startsOn) {
        if (lacksDayOfMonth(parts, startsOn) || lacksPeriod(parts, startsOn)) {
            throw Rejected.field(
                    "recurrence",
                    ObligationReason.RECURRENCE_SKIPS,
                    "Not every month or year that it names has such a day.");
        }
    }

    private static boolean lacksDayOfMonth(Map<String, String> parts, LocalDate startsOn) {
        boolean named =
                Stream.of("BYMONTHDAY", "BYDAY", "BYYEARDAY", "BYWEEKNO").anyMatch(parts::containsKey);
        boolean yearly = "YEARLY".equals(parts.get("FREQ"));
        boolean byDayOfMonth =
                parts.containsKey("BYMONTHDAY") || (!named && (yearly || "MONTHLY".equals(parts.get("FREQ"))));
        if (!byDayOfMonth) {
            return false;
        }
        String days = parts.getOrDefault("BYMONTHDAY", String.valueOf(startsOn.getDayOfMonth()));
        String inMonths = parts.containsKey("BYMONTH")
                ? parts.get("BYMONTH")
                : yearly && !parts.containsKey("BYMONTHDAY") ? String.valueOf(startsOn.getMonthValue()) : "";
        int shortest = inMonths.isEmpty()
                ? LEAST_DAYS
                : Arrays.stream(inMonths.split(","))
                        .mapToInt(month -> Month.of(Integer.parseInt(month)).minLength())
                        .min()
                        .orElse(LEAST_DAYS);
        return Arrays.stream(days.split(","))
                .mapToInt(day -> Math.abs(Integer.parseInt(day)))
                .anyMatch(day -> day > shortest);
    }

    // A fifth Friday, the 366th day: whether each month or year that the rule goes through has a day of it is counted.
    // The one
    // in which it starts may have had its day before. A week of the year may begin in the year before, and is not
    // counted.
    private static boolean lacksPeriod(Map<String, String> parts, LocalDate startsOn) {
        boolean yearly = "YEARLY".equals(parts.get("FREQ"));
        if ((!yearly && !"MONTHLY".equals(parts.get("FREQ"))) || parts.containsKey("BYWEEKNO")) {
            return parts.getOrDefault("BYWEEKNO", "").matches("(.*,)?[+-]?53(,.*)?");
        }
        boolean byYear = yearly && !parts.containsKey("BYMONTH");
        LocalDate until = startsOn.plusYears(YEARS_COUNTED * Long.parseLong(parts.getOrDefault("INTERVAL", "1")));
        Set<YearMonth> passed = days(
                        kept(parts, Set.of("FREQ", "INTERVAL", "BYMONTH")) + (byYear ? ";BYMONTH=1" : "")
                                + ";BYMONTHDAY=1",
                        byYear ? startsOn.withDayOfYear(1) : startsOn.withDayOfMonth(1),
                        startsOn.plusDays(1),
                        until)
                .stream()
                .map(YearMonth::from)
                .collect(Collectors.toSet());
        Set<String> endless = PARTS.stream()
                .filter(part -> !part.equals("COUNT") && !part.equals("UNTIL"))
                .collect(Collectors.toSet());
        days(kept(parts, endless), startsOn, startsOn, until.plusYears(1))
                .forEach(day -> passed.remove(byYear ? YearMonth.of(day.getYear(), 1) : YearMonth.from(day)));
        return !passed.isEmpty();
    }

    private static String kept(Map<String, String> parts, Set<String> names) {
        return parts.entrySet().stream()
                .filter(part -> names.contains(part.getKey()))
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }

    private static void refuseUnless(boolean fine, String why) {
        if (!fine) {
            throw malformed(why);
        }
    }

    private static Rejected malformed(String why) {
        return Rejected.field("recurrence", ObligationReason.RECURRENCE_MALFORMED, "The rule is refused: " + why + ".");
    }
}
