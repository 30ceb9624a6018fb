package covenant.platform.shapes;

import covenant.evidence.NewEvidence;
import covenant.platform.json.Field;
import covenant.platform.json.Members;

/** Evidence as it is sent with what it supports. */
public final class EvidenceBody {

    private static final int LONGEST_CONTENT = 1_000_000;

    private EvidenceBody() {}

    public static NewEvidence read(Members members) {
        Field<String> name = members.requiredText("name", 200);
        Field<String> reference = members.text("reference", 500);
        Field<String> sha256 = members.text("sha256", 64);
        Field<String> content = members.text("content", LONGEST_CONTENT);
        return members.make(() -> NewEvidence.of(name.get(), reference.or(""), sha256.or(""), content.or("")));
    }
}
