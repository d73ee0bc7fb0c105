package hromada.render;

import java.util.List;

/**
 * What every page in one language shows of the site.
 *
 * @param language tag of the language
 * @param name the site's name
 * @param home address of the start page
 * @param nav the main navigation
 * @param alerts the notices in force, the worst first
 * @param telephones the emergency telephones (rule W7)
 * @param footer the links at the foot of the page
 * @param stylesheet address of the style sheet, empty where the site has none
 * @param icon address of the icon, empty where the site has none
 * @param atom address of the Atom feed
 * @param json address of the JSON feed
 */
public record SiteView(
    String language,
    String name,
    String home,
    List<NavView> nav,
    List<AlertView> alerts,
    List<TelephoneView> telephones,
    List<LinkView> footer,
    String stylesheet,
    String icon,
    String atom,
    String json) {
  public SiteView {
    nav = List.copyOf(nav);
    alerts = List.copyOf(alerts);
    telephones = List.copyOf(telephones);
    footer = List.copyOf(footer);
  }
}
