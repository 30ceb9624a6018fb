package covenant.milestones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import covenant.kernel.KernelReason;
import covenant.kernel.Reason;
import covenant.kernel.Rejected;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConditionJsonTest {

    private static final String EVERY_KIND = """
            {"is":"all_of","of":[
             {"is":"any_of","of":[{"is":"date_reached","on":"2026-03-31"},
              {"is":"quantity_reached","commitment":"AWS-SPEND","stage":"settled","amount":"5.00","unit":"USD"}]},
             {"is":"at_least","count":1,"of":[
              {"is":"price_reached","subject":"OPENAI","measure":"valuation","amount":"730.00","unit":"USD","average_over":3},
              {"is":"event_occurred","event":"FILING"}]},
             {"is":"not","of":{"is":"certified_by","party":"AWS","text":"Frontier is delivered"}},
             {"is":"milestone_met","milestone":"FRONTIER-GA"},
             {"is":"redacted","note":"Not disclosed."}]}
            """;

    @Test
    @DisplayName("M9. A condition is kept exactly as it was given")
    void every_kind_of_condition_is_written_as_it_was_read() {
        JsonObject given = json(EVERY_KIND);
        Condition read = ConditionJson.read(given);
        assertThat(ConditionJson.write(read)).isEqualTo(given);
        assertThat(ConditionJson.parse(ConditionJson.text(read))).isEqualTo(read);
    }

    @Test
    void what_may_be_left_out_has_its_default() {
        Condition price = ConditionJson.read(
                json("{'is':'price_reached','subject':'OPENAI','measure':'price','amount':'1','unit':'USD'}"));
        assertThat(((Leaf.PriceReached) price).averageOver()).isEqualTo(1);
        assertThat(ConditionJson.read(json("{'is':'redacted'}"))).isEqualTo(new Leaf.Redacted(""));
    }

    @Test
    @DisplayName("M9. A member that does not exist is refused")
    void a_member_that_does_not_exist_is_refused_where_it_stands() {
        refused(
                "{'is':'not','of':{'is':'date_reached','on':'2026-03-31','before':true}}",
                MilestoneReason.CONDITION_MALFORMED,
                "of/before",
                "'before' does not belong here: true.");
    }

    @Test
    @DisplayName("M9. A kind of condition that does not exist is refused")
    void a_kind_that_does_not_exist_is_refused() {
        refused(
                "{'is':'all_of','of':[{'is':'redacted'},{'is':'allof','of':[]}]}",
                MilestoneReason.CONDITION_MALFORMED,
                "of/1/is",
                "'is' is no kind of condition: \"allof\".");
    }

    @Test
    void what_is_missing_is_named_where_it_is_missing() {
        refused("{}", KernelReason.FIELD_MISSING, "is", "'is' is missing.");
        refused("{'is':'all_of'}", KernelReason.FIELD_MISSING, "of", "'of' is missing.");
        refused("{'is':'event_occurred','event':null}", KernelReason.FIELD_MISSING, "event", "'event' is missing.");
    }

    @Test
    void a_wrong_type_is_refused() {
        refused("{'is':3}", MilestoneReason.CONDITION_MALFORMED, "is", "'is' is not a text: 3.");
        refused("{'is':'all_of','of':{}}", MilestoneReason.CONDITION_MALFORMED, "of", "'of' is not a list: {}.");
        refused(
                "{'is':'all_of','of':['redacted']}",
                MilestoneReason.CONDITION_MALFORMED,
                "of/0",
                "A condition is an object.");
        refused("{'is':'not','of':[]}", MilestoneReason.CONDITION_MALFORMED, "of", "A condition is an object.");
    }

    @Test
    void a_bad_value_is_refused_with_its_own_reason() {
        refused("{'is':'event_occurred','event':'x'}", KernelReason.REFERENCE_MALFORMED, "event");
        refused("{'is':'date_reached','on':'2026-02-30'}", KernelReason.DATE_MALFORMED, "on");
        refused("{'is':'date_reached','on':'2026-03'}", KernelReason.DATE_MALFORMED, "on");
        refused(quantity("'sold'", "'1'"), KernelReason.WORD_UNKNOWN, "stage");
        refused(quantity("'due'", "'1e9'"), KernelReason.AMOUNT_MALFORMED, "amount");
        refused(quantity("'due'", "'0'"), KernelReason.AMOUNT_NOT_POSITIVE, "amount");
        refused(quantity("'due'", "1"), MilestoneReason.CONDITION_MALFORMED, "amount");
        refused("{'is':'certified_by','party':'AWS','text':' '}", KernelReason.FIELD_MISSING, "");
    }

    @Test
    void a_count_is_a_whole_number_within_its_bounds() {
        for (String count : new String[] {"1.5", "1e100000", "1e-100000", "'1'"}) {
            refused(
                    "{'is':'at_least','count':" + count + ",'of':[{'is':'redacted'}]}",
                    MilestoneReason.CONDITION_MALFORMED,
                    "count");
        }
        refused(
                "{'is':'at_least','count':2,'of':[{'is':'redacted'}]}",
                MilestoneReason.CONDITION_MALFORMED,
                "count",
                "The count 2 is not between 1 and the 1 conditions given.");
    }

    @Test
    void a_condition_is_nested_twenty_deep_and_no_deeper() {
        assertThat(ConditionJson.read(json(nested(ConditionJson.DEEPEST)))).isNotNull();
        refused(
                nested(ConditionJson.DEEPEST + 1),
                MilestoneReason.CONDITION_TOO_LARGE,
                "of" + "/of".repeat(ConditionJson.DEEPEST - 1));
    }

    @Test
    void a_condition_that_is_too_long_to_keep_is_refused() {
        String leaf = "{'is':'redacted','note':'" + "x".repeat(490) + "'}";
        String wide = "{'is':'all_of','of':[" + (leaf + ",").repeat(39) + leaf + "]}";
        refused(wide, MilestoneReason.CONDITION_TOO_LARGE, "");
    }

    private static String quantity(String stage, String amount) {
        return "{'is':'quantity_reached','commitment':'AWS-SPEND','stage':" + stage + ",'amount':" + amount
                + ",'unit':'USD'}";
    }

    private static String nested(int depth) {
        return "{'is':'not','of':".repeat(depth - 1) + "{'is':'redacted'}" + "}".repeat(depth - 1);
    }

    private static void refused(String condition, Reason reason, String pointer, String detail) {
        assertThatThrownBy(() -> ConditionJson.read(json(condition))).hasMessage(detail);
        refused(condition, reason, pointer);
    }

    private static void refused(String condition, Reason reason, String pointer) {
        assertThatThrownBy(() -> ConditionJson.read(json(condition)))
                .isInstanceOfSatisfying(Rejected.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(
                                    refused.faults().isEmpty()
                                            ? ""
                                            : refused.faults().get(0).field())
                            .isEqualTo(pointer);
                });
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
    }
}
