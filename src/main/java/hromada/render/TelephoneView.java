package hromada.render;

/**
 * A telephone number to show and to call.
 *
 * @param label whose number it is
 * @param number as people read it
 * @param href the address that calls it
 */
public record TelephoneView(String label, String number, String href) {
  static TelephoneView of(String label, String number) {
    return new TelephoneView(label, number, href(number));
  }

  static String href(String number) {
    return "tel:" + number.replaceAll("[^0-9+]", "");
  }
}
