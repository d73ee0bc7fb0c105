package hromada.check;

import hromada.check.Quotes.Quote;
import hromada.diagnostic.Diagnostic;
import hromada.markdown.BlockKind;
import hromada.passage.Passage;
import hromada.passage.PassagePair;
import hromada.scan.AnchoredPattern;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What is quoted in one language is quoted in the other, and said by the same. */
final class QuotationsDiffer implements TranslationRule {
  private static final String SAID =
      "(?:сказа|дода|зазначи|поясни|наголоси|підкресли|повідоми|заяви|розпові|запевни|підтверди"
          + "|відпові|запита|написа|підсумува|нагада|заклика|запроси|подякува|попроси)";
  private static final Pattern HE = Pattern.compile("(?U)\\b" + SAID + "в він\\b|\\bвін " + SAID);
  private static final Pattern SHE =
      Pattern.compile("(?U)\\b" + SAID + "ла вона\\b|\\bвона " + SAID);
  private static final AnchoredPattern HE_OR_SHE =
      AnchoredPattern.ofWords(
          Pattern.compile("він|вона"),
          (text, start, end) -> text.is("він", start, end) || text.is("вона", start, end));
  private static final Pattern ENGLISH_HE = Pattern.compile("(?i)\\b(?:he|his|him)\\b");
  private static final Pattern ENGLISH_SHE = Pattern.compile("(?i)\\b(?:she|her|hers)\\b");
  private static final int LONGEST = 10_000;

  @Override
  public void check(Translation translation, Vocabulary vocabulary, Consumer<Diagnostic> report) {
    MovedQuotations moved = new MovedQuotations(translation);
    for (PassagePair pair : translation.pairs()) {
      if (pair.uk().kind() != BlockKind.QUOTATION && pair.uk().kind() != BlockKind.PICTURE) {
        marks(pair, moved, report);
      }
      speaker(translation, pair, report);
    }
  }

  private static void marks(PassagePair pair, MovedQuotations moved, Consumer<Diagnostic> report) {
    if (moved.missing(pair) > 0) {
      List<Quote> speech = speech(pair.uk());
      Quote lost = speech.get(speech.size() - moved.missing(pair));
      String words = pair.uk().text().substring(lost.start(), lost.end());
      report.accept(
          Diagnostic.warning("quotation-differs", pair.en().place())
              .withMessage("quotation-differs.missing", words)
              .withNote(pair.uk().place(words), "note.ukrainian-here")
              .withHelp("quotation-differs.missing.help", words));
    } else if (moved.surplus(pair) > 0
        && Quotes.of(pair.uk().text()).isEmpty()
        && !isDialogue(pair.uk().text())) {
      speech(pair.en()).stream().findFirst().ifPresent(quote -> surplus(pair, quote, report));
    }
  }

  private static List<Quote> speech(Passage passage) {
    return Quotes.of(passage.text()).stream().filter(Quote::isSpeech).toList();
  }

  private static void surplus(PassagePair pair, Quote quote, Consumer<Diagnostic> report) {
    String words = pair.en().text().substring(quote.start(), quote.end());
    report.accept(
        Diagnostic.warning("quotation-differs", pair.en().place(words))
            .withMessage("quotation-differs.surplus", words)
            .withNote(pair.uk().place(), "note.ukrainian-here")
            .withHelp("quotation-differs.surplus.help", words));
  }

  /** Ukrainian may set off speech with a dash instead of marks. */
  private static boolean isDialogue(String text) {
    return text.startsWith("— ") || text.startsWith("– ");
  }

  private static void speaker(
      Translation translation, PassagePair pair, Consumer<Diagnostic> report) {
    String uk = pair.uk().text();
    String en = pair.en().text();
    if (HE_OR_SHE.find(translation.text(pair.uk())).isEmpty()
        || uk.length() > LONGEST
        || en.length() > LONGEST) {
      return;
    }
    boolean he = HE.matcher(uk).find();
    boolean she = SHE.matcher(uk).find();
    if (he == she) {
      return;
    }
    Pattern right = he ? ENGLISH_HE : ENGLISH_SHE;
    Pattern wrong = he ? ENGLISH_SHE : ENGLISH_HE;
    if (wrong.matcher(en).find() && !right.matcher(translation.around(pair)).find()) {
      report.accept(
          Diagnostic.warning("quotation-differs", pair.en().place())
              .withMessage("quotation-differs.speaker", he ? "he" : "she")
              .withNote(pair.uk().place(), "note.ukrainian-here")
              .withHelp("quotation-differs.speaker.help"));
    }
  }
}
