package covenant.sources.rest;

import covenant.kernel.Ref;
import covenant.platform.json.Field;
import covenant.platform.json.Members;
import covenant.sources.NewReading;
import covenant.sources.Reading;
import covenant.sources.ReadingFigure;
import java.util.HashSet;
import java.util.List;

/** One way to read a conflict. */
public record ReadingJson(String label, String text, List<Ref> claims, List<FigureJson> figures) {

    static ReadingJson of(Reading reading) {
        return new ReadingJson(
                reading.label(),
                reading.text(),
                reading.claims(),
                reading.figures().stream().map(FigureJson::of).toList());
    }

    static NewReading read(Members members) {
        Field<String> label = members.requiredText("label", 10);
        Field<String> text = members.requiredText("text", 2000);
        Field<List<Ref>> claims = members.strings("claims", Ref::new);
        Field<List<ReadingFigure>> figures = members.objects("figures", FigureJson::read);
        return members.make(() -> new NewReading(label.get(), text.get(), new HashSet<>(claims.get()), figures.get()));
    }
}
