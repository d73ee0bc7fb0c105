package hromada.diagnostic;

import hromada.source.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One finding: one cause, one place, and what to do about it. Immutable; the {@code with} methods
 * give a copy.
 *
 * @param code the rule that found it, kebab-case, such as {@code broken-link}
 * @param severity whether it stops publishing
 * @param message what is wrong
 * @param place the smallest text that shows it
 * @param notes other places involved
 * @param help how to mend it, in the order to try
 * @param fix what a program may do to mend it, all of it or nothing; empty where a person must
 *     think
 */
public record Diagnostic(
    String code,
    Severity severity,
    Text message,
    Place place,
    List<Note> notes,
    List<Text> help,
    List<Edit> fix) {
  /** By file, line, column, rule and wording: the order in which findings are reported. */
  public static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::place)
          .thenComparing(Diagnostic::code)
          .thenComparing(finding -> finding.message().toString());

  public Diagnostic {
    notes = List.copyOf(notes);
    help = List.copyOf(help);
    fix = List.copyOf(fix);
  }

  /** An error whose message is the wording {@code code} filled with {@code arguments}. */
  public static Diagnostic error(String code, Place place, Object... arguments) {
    return of(Severity.ERROR, code, place, arguments);
  }

  /** A warning whose message is the wording {@code code} filled with {@code arguments}. */
  public static Diagnostic warning(String code, Place place, Object... arguments) {
    return of(Severity.WARNING, code, place, arguments);
  }

  /** Advice whose message is the wording {@code code} filled with {@code arguments}. */
  public static Diagnostic advice(String code, Place place, Object... arguments) {
    return of(Severity.ADVICE, code, place, arguments);
  }

  private static Diagnostic of(Severity severity, String code, Place place, Object... arguments) {
    return new Diagnostic(
        code, severity, Text.of(code, arguments), place, List.of(), List.of(), List.of());
  }

  /** The same finding with its message taken from another wording of the rule. */
  public Diagnostic withMessage(String key, Object... arguments) {
    return new Diagnostic(code, severity, Text.of(key, arguments), place, notes, help, fix);
  }

  /** The same finding with one more way to mend it: the wording {@code key}. */
  public Diagnostic withHelp(String key, Object... arguments) {
    List<Text> more = new ArrayList<>(help);
    more.add(Text.of(key, arguments));
    return new Diagnostic(code, severity, message, place, notes, more, fix);
  }

  /** The same finding with one more place: the wording {@code key}. */
  public Diagnostic withNote(Place where, String key, Object... arguments) {
    List<Note> more = new ArrayList<>(notes);
    more.add(new Note(Text.of(key, arguments), where));
    return new Diagnostic(code, severity, message, place, more, help, fix);
  }

  /** The same finding with what mends it without further thought. */
  public Diagnostic withFix(List<Edit> edits) {
    return new Diagnostic(code, severity, message, place, notes, help, edits);
  }

  /** Whether nobody needs to act on it. */
  public boolean isAdvice() {
    return severity == Severity.ADVICE;
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
