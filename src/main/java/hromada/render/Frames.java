package hromada.render;

import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.PageUrl;
import java.util.ArrayList;
import java.util.List;

/** Builds the frame of a page: head, way back, way to the other language. */
final class Frames {
  private final Rendering run;
  private final JsonLd jsonLd;

  Frames(Rendering run) {
    this.run = run;
    this.jsonLd = new JsonLd(run);
  }

  /**
   * What a page is about.
   *
   * @param url its address
   * @param language its language
   * @param title its heading
   * @param summary its description
   * @param section id of the navigation link it belongs to
   * @param parents the way from the start page to it
   * @param fallback where the other language continues if this page is not translated
   */
  record Subject(
      PageUrl url,
      Language language,
      String title,
      String summary,
      String section,
      List<LinkView> parents,
      PageUrl fallback) {}

  PageView frame(Subject subject) {
    return frame(subject, true, card("website", subject), jsonLd.page(subject));
  }

  /** A page that search engines are to leave out. */
  PageView unlisted(Subject subject) {
    return frame(subject, false, card("website", subject), "");
  }

  PageView withdrawn(Subject subject) {
    return unlisted(subject);
  }

  PageView article(Subject subject, Item item, NewsView news) {
    NewsView.PictureView picture = news.picture();
    CardView card =
        new CardView(
            "article",
            locale(subject.language()),
            otherLocales(subject),
            picture == null ? "" : run.addresses().absolute(picture.src()),
            picture == null ? "" : picture.alt(),
            item.published().toString(),
            item.updated().toString());
    return frame(subject, true, card, jsonLd.article(subject, item, card.image()));
  }

  private PageView frame(Subject subject, boolean indexed, CardView card, String json) {
    Edition edition = run.edition(subject.language());
    boolean start = subject.url().equals(PageUrl.START);
    return new PageView(
        subject.language().tag(),
        subject.title(),
        start ? subject.title() : edition.text("head-title", subject.title()),
        subject.summary(),
        run.addresses().absolute(subject.url().in(subject.language())),
        run.addresses().alternates(subject.url()),
        languageSwitch(subject),
        start ? List.of() : crumbs(subject),
        subject.section(),
        indexed,
        card,
        feeds(subject, edition),
        StructuredData.of(json));
  }

  private List<FeedLinkView> feeds(Subject subject, Edition edition) {
    return run.feeds().find(subject.url()).stream()
        .map(
            feed ->
                new FeedLinkView(
                    feed.title().apply(edition),
                    feed.url().atom(subject.language()),
                    feed.url().json(subject.language())))
        .toList();
  }

  private static List<LinkView> crumbs(Subject subject) {
    List<LinkView> crumbs = new ArrayList<>(subject.parents());
    crumbs.add(new LinkView(subject.title(), "", ""));
    return crumbs;
  }

  /** The start page, and the section of a type that has one. */
  List<LinkView> parents(ItemType type, Language language) {
    List<LinkView> parents = new ArrayList<>();
    parents.add(home(language));
    if (type.hasSection() && run.addresses().exists(type.section(), language)) {
      String label = run.edition(language).text("section." + type.folder());
      parents.add(new LinkView(label, type.section().in(language), ""));
    }
    return parents;
  }

  LinkView home(Language language) {
    String label = run.edition(language).text("start");
    return new LinkView(label, PageUrl.START.in(language), "");
  }

  private SwitchView languageSwitch(Subject subject) {
    Language other = subject.language().other();
    String label = run.edition(other).text("language-name");
    if (run.addresses().exists(subject.url(), other)) {
      return new SwitchView(label, other.tag(), subject.url().in(other), "");
    }
    PageUrl fallback =
        run.addresses().exists(subject.fallback(), other) ? subject.fallback() : PageUrl.START;
    String note = run.edition(subject.language()).text("page-not-translated");
    return new SwitchView(label, other.tag(), fallback.in(other), note);
  }

  private CardView card(String type, Subject subject) {
    return new CardView(type, locale(subject.language()), otherLocales(subject), "", "", "", "");
  }

  private List<String> otherLocales(Subject subject) {
    Language other = subject.language().other();
    return run.addresses().exists(subject.url(), other) ? List.of(locale(other)) : List.of();
  }

  private static String locale(Language language) {
    return language.locale().toString();
  }
}
