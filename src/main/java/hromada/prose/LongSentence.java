package hromada.prose;

import hromada.diagnostic.Diagnostic;
import hromada.markdown.Stretch;
import hromada.source.Span;
import java.util.function.Consumer;

/** Advice: a sentence of many words is read twice, or not at all. */
final class LongSentence implements ProseRule {
  private static final int MOST = 35;
  private static final int SHOWN = 40;

  @Override
  public void check(Prose prose, Consumer<Diagnostic> report) {
    for (Stretch stretch : prose.stretches()) {
      for (Span sentence : Sentences.of(stretch.laid())) {
        int words = Sentences.words(stretch.text().substring(sentence.start(), sentence.end()));
        if (words > MOST) {
          int end = Math.min(sentence.end(), sentence.start() + SHOWN);
          report.accept(
              Diagnostic.advice(
                      "long-sentence", prose.place(stretch, sentence.start(), end), words, MOST)
                  .withHelp("long-sentence.help"));
        }
      }
    }
  }
}
