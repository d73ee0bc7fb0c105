package hromada.prose;

import hromada.diagnostic.Diagnostic;
import hromada.scan.AnchoredPattern;
import hromada.scan.Letters;
import hromada.scan.Text;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A word is written in one alphabet. Latin «i» in a Ukrainian word looks right, and no search finds
 * the word, no voice reads it. Only letters that look like others are judged: «SMSка» is on
 * purpose.
 */
final class MixedAlphabets implements ProseRule {
  static final AnchoredPattern WORD =
      AnchoredPattern.ofWords(Pattern.compile("[\\p{L}]++"), MixedAlphabets::isMixed)
          .where(Text::isMixed);
  private static final String LATIN = "aceiopxyABCEHIKMOPTXYï";
  private static final String CYRILLIC = "асеіорхуАВСЕНІКМОРТХУї";
  private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]{2,}");

  /** A Latin letter alone between Ukrainian words is one of these words of one letter. */
  private static final AnchoredPattern LONELY =
      AnchoredPattern.outsideWords(
              Pattern.compile(
                  "(?<=[\\p{IsCyrillic},;:»][ \u00a0\n])[iaoyIAOY](?=[ \u00a0\n][\\p{IsCyrillic}«])"),
              "iaoyIAOY",
              (text, at) -> at > 1)
          .where(Text::hasLatin);

  @Override
  public void check(Prose prose, Consumer<Diagnostic> report) {
    new Replacing(prose, WORD)
        .each(match -> better(match.group(), prose), found -> report(found, report));
    if (prose.isUkrainian()) {
      new Replacing(prose, LONELY)
          .each(match -> Optional.of(toCyrillic(match.group())), found -> report(found, report));
    }
  }

  private static boolean isMixed(Text text, int start, int end) {
    boolean latin = isLatin(text.charAt(start));
    for (int i = start + 1; i < end; i++) {
      if (isLatin(text.charAt(i)) != latin) {
        return true;
      }
    }
    return false;
  }

  private static void report(Replacing.Found found, Consumer<Diagnostic> report) {
    report.accept(
        Diagnostic.warning("mixed-alphabets", found.place(), found.written(), strange(found))
            .withHelp("mixed-alphabets.help", found.better())
            .withFix(found.edits()));
  }

  /** The letters that change. */
  private static String strange(Replacing.Found found) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < found.better().length(); i++) {
      if (found.better().charAt(i) != found.written().charAt(i)) {
        letters.append(found.written().charAt(i));
      }
    }
    return letters.toString();
  }

  /** The word in one alphabet, if looks alone tell which one is meant. */
  private static Optional<String> better(String word, Prose prose) {
    long latin = word.chars().filter(MixedAlphabets::isLatin).count();
    if (latin == 0 || latin == word.length()) {
      return Optional.empty();
    }
    String allLatin = toLatin(word);
    String allCyrillic = toCyrillic(word);
    boolean canBeLatin = allLatin.chars().allMatch(MixedAlphabets::isLatin);
    boolean canBeCyrillic = allCyrillic.chars().noneMatch(MixedAlphabets::isLatin);
    if (canBeLatin
        && (!canBeCyrillic || ROMAN.matcher(allLatin).matches() || !prose.isUkrainian())) {
      return Optional.of(allLatin);
    }
    return canBeCyrillic ? Optional.of(allCyrillic) : Optional.empty();
  }

  private static boolean isLatin(int c) {
    return Letters.isLatin(c);
  }

  private static String toLatin(String word) {
    return mapped(word, CYRILLIC, LATIN);
  }

  private static String toCyrillic(String word) {
    return mapped(word, LATIN, CYRILLIC);
  }

  private static String mapped(String word, String from, String to) {
    StringBuilder mapped = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      int at = from.indexOf(c);
      mapped.append(at < 0 ? c : to.charAt(at));
    }
    return mapped.toString();
  }
}
