package hromada.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What neighbours can send each other. A message with Cyrillic letters is sent as UCS-2: 70 units,
 * or 67 in each part of a longer one.
 */
final class SmsText {
  /** Two parts. */
  static final int LONGEST = 134;

  private SmsText() {}

  /** The telephones and the address of the site: as many words as fit into two parts. */
  static String of(List<TelephoneView> telephones, String address) {
    String numbers =
        telephones.stream().map(TelephoneView::number).collect(Collectors.joining(", "));
    String full = named(telephones, Integer.MAX_VALUE);
    String words = named(telephones, 1);
    return Stream.of(full + ". " + address, words + ". " + address, words, numbers)
        .filter(text -> text.length() <= LONGEST)
        .findFirst()
        .orElse("");
  }

  /** Each number with as many words of its name. */
  private static String named(List<TelephoneView> telephones, int words) {
    return telephones.stream()
        .map(
            telephone ->
                telephone.number()
                    + " "
                    + Stream.of(telephone.label().split(" "))
                        .limit(words)
                        .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(", "));
  }
}
