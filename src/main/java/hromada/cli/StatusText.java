package hromada.cli;

import hromada.diagnostic.Suppression;
import hromada.diagnostic.Text;
import hromada.model.Language;
import hromada.model.Page;
import hromada.passage.Freshness.State;
import hromada.passage.Revision;
import hromada.passage.Unit;
import hromada.translate.ItemStatus;
import hromada.translate.TranslationStatus;
import java.io.PrintStream;
import java.util.List;

/** The status of translations for people: what is behind with all its texts, then the sums. */
final class StatusText {
  private static final String INDENT = "    ";

  /** Nobody reads more of a paragraph on a terminal; the place leads to the rest. */
  private static final int LONGEST = 2000;

  private final PrintStream out;
  private final Speech speech;
  private final Difference difference;
  private final String before;
  private final String now;
  private final String english;
  private final int width;

  StatusText(PrintStream out, Speech speech, boolean colour) {
    this.out = out;
    this.speech = speech;
    this.difference = new Difference(colour);
    this.before = words("cli.status-old");
    this.now = words("cli.status-now");
    this.english = words("cli.status-english");
    this.width = Math.max(Math.max(before.length(), now.length()), english.length());
  }

  void print(TranslationStatus status) {
    status.items().forEach(this::behind);
    list(status, State.MISSING, "cli.status-missing");
    list(status, State.UNRECORDED, "cli.status-unrecorded");
    allowed(status);
    say(
        "cli.status-sums",
        status.items().size(),
        status.count(State.CURRENT),
        status.count(State.BEHIND),
        status.count(State.MISSING),
        status.count(State.UNRECORDED));
    if (status.count(State.BEHIND) > 0) {
      say("cli.status-how");
    }
  }

  private void allowed(TranslationStatus status) {
    if (!status.allowed().isEmpty()) {
      say("cli.status-allowed");
      for (Suppression one : status.allowed()) {
        out.println("  " + one.place() + " [" + one.rule() + "] " + one.reason());
      }
      out.println();
    }
  }

  private void behind(ItemStatus status) {
    if (status.freshness().isBehind()) {
      List<Revision> revisions = status.freshness().revisions();
      say("cli.status-behind", status.item().key().toString(), revisions.size());
      revisions.forEach(revision -> revision(status, revision));
      out.println();
    }
  }

  private void revision(ItemStatus status, Revision revision) {
    String place =
        revision.ukrainian().or(revision::english).map(unit -> unit.place() + " ").orElse("");
    out.println("  " + place + speech.words(StatusWords.of(revision.kind())) + field(revision));
    String text = revision.ukrainian().map(StatusText::oneLine).orElse("");
    String old = status.oldText(revision).map(StatusText::oneLine).orElse("");
    Difference.Marked marked = difference.of(old, text);
    if (!old.isEmpty()) {
      text(before, marked.old());
    } else if (revision.old().isPresent()) {
      text(before, words(status.history() ? "cli.status-lost" : "cli.status-no-history"));
    }
    if (!text.isEmpty()) {
      text(now, marked.now());
    }
    revision.english().ifPresent(this::english);
  }

  private void english(Unit unit) {
    text(english, unit.place().toString());
    out.println(INDENT + INDENT + oneLine(unit));
  }

  private String field(Revision revision) {
    return revision.isBlock() ? "" : " (" + revision.field() + ")";
  }

  private void list(TranslationStatus status, State state, String key) {
    if (status.count(state) > 0) {
      say(key);
      for (ItemStatus item : status.items()) {
        if (item.freshness().state() == state) {
          Page page = item.item().find(Language.EN).orElse(item.item().source());
          out.println("  " + page.file().path());
        }
      }
      out.println();
    }
  }

  private void text(String label, String text) {
    out.println(INDENT + label + " ".repeat(width - label.length() + 1) + text);
  }

  private void say(String key, Object... arguments) {
    out.println(words(key, arguments));
  }

  private String words(String key, Object... arguments) {
    return speech.words(Text.of(key, arguments));
  }

  private static String oneLine(Unit unit) {
    return oneLine(unit.text());
  }

  private static String oneLine(String text) {
    String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
