package hromada.parse;

import static hromada.model.FieldKind.DATE;
import static hromada.model.FieldKind.GROUP;
import static hromada.model.FieldKind.GROUPS;
import static hromada.model.FieldKind.LOCALIZED;
import static hromada.model.FieldKind.TEXT;
import static hromada.model.FieldSpec.neutral;

import hromada.model.FieldSpec;
import hromada.model.Fields;
import hromada.model.FullRun;
import hromada.model.Localized;
import java.util.List;
import java.util.Optional;

/** Reads what the last full run of the checks wrote down. */
final class FullRunReader {
  /** The only key of the file. */
  static final String KEY = "full-run";

  static final FieldSpec SPEC =
      neutral("run", GROUP)
          .with(
              neutral("date", DATE).demanded(),
              neutral("axe", TEXT).demanded(),
              neutral("chromium", TEXT).demanded(),
              neutral("kinds", TEXT).demanded(),
              neutral("views", TEXT).demanded(),
              neutral("faults", GROUPS).with(neutral("fault", LOCALIZED).demanded()));

  private FullRunReader() {}

  /** The run, if the file tells all of it. */
  static Optional<FullRun> read(Fields file) {
    return file.group(KEY)
        .filter(
            run -> run.date("date").isPresent() && count(run, "kinds") * count(run, "views") > 0)
        .map(
            run ->
                new FullRun(
                    run.date("date").orElseThrow(),
                    run.text("axe").orElse(""),
                    run.text("chromium").orElse(""),
                    count(run, "kinds"),
                    count(run, "views"),
                    faults(run)));
  }

  private static List<Localized> faults(Fields run) {
    return run.groups("faults").stream()
        .flatMap(fault -> fault.localized("fault").stream())
        .toList();
  }

  private static int count(Fields run, String name) {
    return run.text(name).filter(n -> n.matches("[0-9]{1,6}")).map(Integer::parseInt).orElse(0);
  }
}
