package covenant.journal.web;

import covenant.journal.Stage;
import covenant.kernel.Quantity;
import covenant.sources.Mark;
import java.util.List;

/** What stands in a stage. @param marks why it is no plain figure */
public record Cell(Stage stage, Quantity quantity, List<Mark> marks) {}
