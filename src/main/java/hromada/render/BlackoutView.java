package hromada.render;

import freemarker.core.TemplateMarkupOutputModel;
import java.util.List;

/**
 * What the page for days without power or internet shows besides what every page does.
 *
 * @param style its own small style sheet, so that one file is the whole page
 * @param hash what the content security policy calls that
 * @param contacts other confirmed telephones
 * @param site address of the site, for people
 * @param qr the same for cameras
 * @param sms the text to send to neighbours
 */
public record BlackoutView(
    TemplateMarkupOutputModel<?> style,
    String hash,
    List<LineView> contacts,
    String site,
    QrCode qr,
    String sms) {
  public BlackoutView {
    contacts = List.copyOf(contacts);
  }

  /**
   * A telephone with where it comes from (rule P6).
   *
   * @param telephone the number
   * @param source title of the document that gives it
   * @param address where that can be read
   * @param checked the day it was last checked
   */
  public record LineView(
      TelephoneView telephone, String source, String address, DateView checked) {}
}
