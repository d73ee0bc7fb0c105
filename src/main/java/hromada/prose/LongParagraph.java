package hromada.prose;

import hromada.diagnostic.Diagnostic;
import hromada.markdown.Stretch;
import java.util.function.Consumer;

/** Advice: a paragraph that fills the screen of a phone is skipped. */
final class LongParagraph implements ProseRule {
  private static final int MOST = 120;
  private static final int SHOWN = 40;

  @Override
  public void check(Prose prose, Consumer<Diagnostic> report) {
    for (Stretch stretch : prose.stretches()) {
      int words = Sentences.words(stretch.text());
      if (words > MOST) {
        int end = Math.min(stretch.text().length(), SHOWN);
        report.accept(
            Diagnostic.advice("long-paragraph", prose.place(stretch, 0, end), words, MOST)
                .withHelp("long-paragraph.help"));
      }
    }
  }
}
