package hromada.render;

import java.util.List;
import java.util.Map;

/**
 * What every page in one language shows of the site.
 *
 * @param language tag of the language
 * @param name the site's name
 * @param home address of the start page
 * @param nav the main navigation
 * @param alerts the notices in force, the worst first
 * @param telephones the emergency telephones (rule W7)
 * @param telephoneSources where these come from (rule P6)
 * @param footer the links at the foot of the page
 * @param stylesheet address of the style sheet, empty where the site has none
 * @param printStylesheet address of the style sheet for paper, empty where the site has none
 * @param fonts addresses of the fonts the style sheet asks for
 * @param scripts addresses of the scripts, by name
 * @param icon address of the icon, empty where the site has none
 * @param app scripts, manifest and icon for the home screen
 * @param atom address of the Atom feed
 * @param json address of the JSON feed
 * @param calendar address of the calendar of meetings
 * @param data address of the description of the open data
 */
public record SiteView(
    String language,
    String name,
    String home,
    List<NavView> nav,
    List<AlertView> alerts,
    List<TelephoneView> telephones,
    List<CheckedView> telephoneSources,
    List<LinkView> footer,
    String stylesheet,
    String printStylesheet,
    List<String> fonts,
    Map<String, String> scripts,
    String icon,
    AppView app,
    String atom,
    String json,
    String calendar,
    String data) {
  public SiteView {
    nav = List.copyOf(nav);
    alerts = List.copyOf(alerts);
    telephones = List.copyOf(telephones);
    telephoneSources = List.copyOf(telephoneSources);
    footer = List.copyOf(footer);
    fonts = List.copyOf(fonts);
    scripts = Map.copyOf(scripts);
  }

  /**
   * A source and the day it was last checked.
   *
   * @param title the document's title
   * @param address where it can be read
   * @param checked the day
   */
  public record CheckedView(String title, String address, DateView checked) {}
}
