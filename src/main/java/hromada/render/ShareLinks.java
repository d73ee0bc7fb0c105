package hromada.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;

/** Links that pass a page on where Ukrainians read news. They are links only: nothing is loaded. */
final class ShareLinks {
  private ShareLinks() {}

  /**
   * The links for one page.
   *
   * @param title its title
   * @param address its absolute address
   */
  static List<LinkView> of(String title, String address) {
    String url = encoded(address);
    String text = encoded(title);
    return List.of(
        new LinkView("Telegram", "https://t.me/share/url?url=" + url + "&text=" + text, ""),
        new LinkView("Facebook", "https://www.facebook.com/sharer/sharer.php?u=" + url, ""),
        new LinkView("Viber", "viber://forward?text=" + text + "%20" + url, ""));
  }

  /** As in an address: a form would write spaces as plus signs, and Viber would show these. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
