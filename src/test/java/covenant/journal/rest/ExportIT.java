package covenant.journal.rest;

import static covenant.it.Api.read;
import static org.assertj.core.api.Assertions.assertThat;

import covenant.it.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an auditor does with the export, who has nothing else: adds it up, and holds the product to it. */
class ExportIT {

    private static final List<String> STAGES = List.of("contingent", "firm", "due", "settled", "released");

    private final String knownAt = read("viewer", "journal/trial-balance").getString("knownAt");

    private final List<JsonObject> entries = new ArrayList<>();
    private final List<String> lines = Api.as("auditor")
            .get("journal/export?format=ndjson&knownAt=" + knownAt)
            .then()
            .statusCode(200)
            .extract()
            .asString()
            .lines()
            .toList();

    ExportIT() {
        lines.forEach(line -> {
            try (JsonReader reader = Json.createReader(new StringReader(line))) {
                entries.add(reader.readObject());
            }
        });
    }

    @Test
    @DisplayName("J1, J5, J6. Every line sums to zero per unit, comes in order, and has the hash of its own bytes")
    void every_line_stands_by_itself() throws Exception {
        assertThat(entries).isNotEmpty();
        assertThat(entries.stream().map(entry -> entry.getInt("number")).toList())
                .isSorted()
                .doesNotHaveDuplicates();
        for (int i = 0; i < entries.size(); i++) {
            Map<String, BigDecimal> sums = new HashMap<>();
            entries.get(i)
                    .getJsonArray("postings")
                    .getValuesAs(JsonObject.class)
                    .forEach(posting -> sums.merge(posting.getString("unit"), amount(posting), BigDecimal::add));
            assertThat(sums.values()).as(lines.get(i)).allMatch(sum -> sum.signum() == 0);
            String hash = entries.get(i).getString("hash");
            assertThat(sha256(lines.get(i).replace(",\"hash\":\"" + hash + "\"", "")))
                    .as(lines.get(i))
                    .isEqualTo(hash);
        }
    }

    @Test
    @DisplayName("J2, J3, J7. Every position, on any date, is the sum of the entries up to it")
    void every_position_is_the_sum_of_its_entries() {
        TreeSet<LocalDate> days = new TreeSet<>();
        entries.forEach(entry -> days.add(LocalDate.parse(entry.getString("effectiveOn"))));
        List<LocalDate> some = new ArrayList<>(days);
        LocalDate middle = some.get(some.size() / 2);
        for (LocalDate on : List.of(middle, days.last())) {
            Map<String, Map<String, BigDecimal>> sums = sums(on);
            sums.forEach((commitment, stages) -> {
                assertThat(stages.values()).as(commitment + " on " + on).allMatch(held -> held.signum() >= 0);
                assertThat(STAGES.stream()
                                .map(stage -> stages.getOrDefault(stage, BigDecimal.ZERO))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as(commitment + " on " + on)
                        .isEqualByComparingTo(stages.getOrDefault("promised", BigDecimal.ZERO));
            });
            Map<String, Object> told = trialBalance(on);
            Map<String, Object> reckoned = new TreeMap<>();
            sums.forEach((commitment, stages) -> reckoned.put(commitment, plain(stages)));
            // What was taken back whole is promised no more.
            reckoned.values().removeIf(Map.of()::equals);
            assertThat(told).as("on " + on).isEqualTo(reckoned);
        }
    }

    private Map<String, Map<String, BigDecimal>> sums(LocalDate on) {
        Map<String, Map<String, BigDecimal>> sums = new TreeMap<>();
        entries.stream()
                .filter(entry ->
                        !LocalDate.parse(entry.getString("effectiveOn")).isAfter(on))
                .flatMap(entry -> entry.getJsonArray("postings").getValuesAs(JsonObject.class).stream())
                .forEach(posting -> {
                    String stage = posting.getString("stage");
                    BigDecimal amount = amount(posting);
                    sums.computeIfAbsent(
                                    posting.getString("commitment") + " " + posting.getString("unit"),
                                    commitment -> new HashMap<>())
                            .merge(stage, stage.equals("promised") ? amount.negate() : amount, BigDecimal::add);
                });
        return sums;
    }

    private Map<String, Object> trialBalance(LocalDate on) {
        Map<String, Object> told = new TreeMap<>();
        List<Map<String, Object>> positions = read(
                        "auditor", "journal/trial-balance?asOf=" + on + "&knownAt=" + knownAt)
                .getList("items");
        positions.forEach(position -> {
            Map<String, BigDecimal> stages = new HashMap<>();
            STAGES.forEach(stage -> stages.put(stage, new BigDecimal((String) position.get(stage))));
            stages.put("promised", new BigDecimal((String) position.get("promised")));
            if (stages.get("promised").signum() != 0) {
                told.put(position.get("ref") + " " + position.get("unit"), plain(stages));
            }
        });
        return told;
    }

    private static Map<String, String> plain(Map<String, BigDecimal> stages) {
        Map<String, String> plain = new TreeMap<>();
        stages.forEach((stage, held) -> {
            if (held.signum() != 0) {
                plain.put(stage, held.stripTrailingZeros().toPlainString());
            }
        });
        return plain;
    }

    private static BigDecimal amount(JsonObject posting) {
        return new BigDecimal(posting.getString("amount"));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
