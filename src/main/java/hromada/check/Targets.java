package hromada.check;

import java.util.Locale;
import java.util.regex.Pattern;

/** Targets of links, freed of what may differ between languages. */
final class Targets {
  private static final Pattern WEB = Pattern.compile("(?i)https?://");
  private static final Pattern LANGUAGE_HOST = Pattern.compile("^(?:www|uk|ua|en)\\.");
  private static final Pattern LANGUAGE_PATH = Pattern.compile("/(?:uk|ua|en|eng|ukr)(?=/|$)");
  private static final Pattern LANGUAGE_QUERY =
      Pattern.compile("[?&](?:lang|language|locale|hl)=[\\w-]+");
  private static final Pattern TELEPHONE_MARKS = Pattern.compile("[\\s()-]");

  private Targets() {}

  /** What both languages must link to: anchors are made of headings, so they differ. */
  static String bare(String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    if (lower.startsWith("mailto:") || lower.startsWith("tel:")) {
      return TELEPHONE_MARKS.matcher(lower).replaceAll("").split("\\?", 2)[0];
    }
    if (target.startsWith("#")) {
      return "#";
    }
    if (!WEB.matcher(target).lookingAt()) {
      return Addresses.bare(target);
    }
    String rest = WEB.matcher(target).replaceFirst("").split("#", 2)[0];
    rest = LANGUAGE_QUERY.matcher(rest).replaceAll("");
    String host = host(target);
    String path = rest.indexOf('/') < 0 ? "" : rest.substring(rest.indexOf('/'));
    return host + LANGUAGE_PATH.matcher(path).replaceFirst("").replaceFirst("/$", "");
  }

  /** Whether the address says which language it is in: its twin then has an address of its own. */
  static boolean isOfOneLanguage(String target) {
    if (!WEB.matcher(target).lookingAt()) {
      return false;
    }
    String rest = WEB.matcher(target).replaceFirst("");
    return rest.matches("(?i)(?:uk|ua|en)\\..*")
        || LANGUAGE_PATH.matcher(rest).find()
        || LANGUAGE_QUERY.matcher(rest).find();
  }

  /** The site a web address belongs to; empty for others. */
  static String host(String target) {
    if (!WEB.matcher(target).lookingAt()) {
      return "";
    }
    String host = WEB.matcher(target).replaceFirst("").split("[/?#]", 2)[0];
    return LANGUAGE_HOST.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
  }
}
