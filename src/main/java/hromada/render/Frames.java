package hromada.render;

import hromada.model.Details;
import hromada.model.Item;
import hromada.model.ItemType;
import hromada.model.Language;
import hromada.model.Page;
import hromada.model.PageUrl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** A page that no item stands behind. */
  PageView frame(Subject subject) {
    return frame(subject, true, card(subject, ""), jsonLd.page(subject));
  }

  /** A page that search engines are to leave out. */
  PageView unlisted(Subject subject) {
    CardView card = new CardView("website", locale(subject), otherLocales(subject), null, "", "");
    return frame(subject, false, card, "");
  }

  PageView withdrawn(Subject subject) {
    return unlisted(subject);
  }

  /** A page of an item. */
  PageView item(Subject subject, Item item, Page page) {
    if (page.details() instanceof Details.News news) {
      CardView card = article(subject, item, news);
      return frame(subject, true, card, jsonLd.article(subject, item, card.imageAddress()));
    }
    return frame(subject, true, card(subject, date(item, page)), jsonLd.page(subject));
  }

  private CardView article(Subject subject, Item item, Details.News news) {
    CardView.ImageView photograph =
        news.picture().flatMap(picture -> run.pictures().photograph(item, picture)).orElse(null);
    CardView.ImageView image =
        photograph == null ? picture(subject, day(subject, item.published())) : photograph;
    return new CardView(
        "article",
        locale(subject),
        otherLocales(subject),
        image,
        item.published().toString(),
        item.updated().toString());
  }

  private CardView card(Subject subject, String date) {
    CardView.ImageView image = picture(subject, date);
    return new CardView("website", locale(subject), otherLocales(subject), image, "", "");
  }

  /** The title as a picture; none where the site wants none. */
  private CardView.@Nullable ImageView picture(Subject subject, String date) {
    return run.site().config().shareCards()
        ? run.pictures().card(subject, run.edition(subject.language()), date)
        : null;
  }

  /** The date that people look for: of a meeting, of a report. */
  private String date(Item item, Page page) {
    Edition edition = run.edition(page.language());
    if (page.details() instanceof Details.Meeting meeting) {
      return meeting.start().map(edition.formats()::moment).map(DateView::text).orElse("");
    }
    boolean dated =
        page.details() instanceof Details.Report || page.details() instanceof Details.Alert;
    return dated ? edition.formats().day(item.published()).text() : "";
  }

  private String day(Subject subject, LocalDate day) {
    return run.edition(subject.language()).formats().day(day).text();
  }

  private PageView frame(Subject subject, boolean indexed, CardView card, String json) {
    Edition edition = run.edition(subject.language());
    String address = run.addresses().absolute(subject.url().in(subject.language()));
    boolean start = subject.url().equals(PageUrl.START);
    return new PageView(
        subject.language().tag(),
        subject.title(),
        start ? subject.title() : edition.text("head-title", subject.title()),
        subject.summary(),
        address,
        run.addresses().alternates(subject.url()),
        languageSwitch(subject),
        start ? List.of() : crumbs(subject),
        subject.section(),
        indexed,
        card,
        ShareLinks.of(subject.title(), address),
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

  private List<String> otherLocales(Subject subject) {
    Language other = subject.language().other();
    return run.addresses().exists(subject.url(), other)
        ? List.of(other.locale().toString())
        : List.of();
  }

  private static String locale(Subject subject) {
    return subject.language().locale().toString();
  }
}
