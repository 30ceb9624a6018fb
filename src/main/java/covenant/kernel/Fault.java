package covenant.kernel;

/**
 * One thing wrong with one field.
 *
 * @param field JSON pointer of the field without its leading slash, for example {@code tranches/0/amount}; empty for the whole
 * @param reason why it is refused
 * @param detail one sentence for people, naming the value
 */
public record Fault(String field, Reason reason, String detail) {

    Fault within(String parent) {
        if (parent.isEmpty()) {
            return this;
        }
        return new Fault(field.isEmpty() ? parent : parent + "/" + field, reason, detail);
    }
}
