package hromada.render;

import hromada.markdown.References.ImageTarget;
import hromada.model.Item;
import hromada.model.OutputFile;
import hromada.model.Picture;
import hromada.picture.Card;
import hromada.picture.Cards;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The pictures that other sites show of our pages. A page gets its card when its frame is made; the
 * card is drawn when it is written. Safe for several threads.
 */
final class SharePictures {
  /** Who is seen in a picture by consent has consented to be seen here, not all over the net. */
  private static final Set<String> SPREADABLE = Set.of("public-event", "no-people");

  /** What networks show large: Facebook wants at least this, twice as wide as high. */
  private static final int LEAST_WIDTH = 600;

  private static final int LEAST_HEIGHT = 315;

  private final Addresses addresses;
  private final Cards cards;
  private final Photographs photographs;
  private final Map<String, OutputFile> files = new ConcurrentSkipListMap<>();

  SharePictures(Addresses addresses, Cards cards, Photographs photographs) {
    this.addresses = addresses;
    this.cards = cards;
    this.photographs = photographs;
  }

  /** The files of the cards asked for so far. */
  List<OutputFile> files() {
    return List.copyOf(files.values());
  }

  /**
   * The title of a page as a picture.
   *
   * @param subject the page
   * @param edition its language
   * @param date the date on the card, empty for none
   */
  CardView.ImageView card(Frames.Subject subject, Edition edition, String date) {
    Card card =
        new Card(
            edition.text("share-site"),
            label(subject, edition),
            subject.title(),
            date,
            edition.language().locale());
    String name = "card-" + Sha256.digits(Cards.EDITION + card) + ".png";
    String path = subject.url().in(edition.language()) + name;
    files.computeIfAbsent(
        path.substring(1),
        file -> new OutputFile(file, new OutputFile.Later(() -> cards.draw(card)), path));
    String alt = edition.text("share-alt", card.label(), card.title());
    return new CardView.ImageView(
        addresses.absolute(path), "image/png", Cards.WIDTH, Cards.HEIGHT, alt);
  }

  /** The section a page belongs to; pages of none speak for the whole site. */
  private static String label(Frames.Subject subject, Edition edition) {
    return subject.parents().size() > 1
        ? subject.parents().get(subject.parents().size() - 1).label()
        : edition.text("share-label");
  }

  /** The article's own photograph, where it may be spread and is large enough. */
  Optional<CardView.ImageView> photograph(Item item, Picture picture) {
    ItemFiles files = new ItemFiles(item, addresses, photographs);
    ImageTarget shown = files.image(picture.file());
    boolean fits = shown.width() >= LEAST_WIDTH && shown.height() >= LEAST_HEIGHT;
    if (!fits || !SPREADABLE.contains(picture.basis())) {
      return Optional.empty();
    }
    String src = addresses.absolute(files.original(picture.file()));
    String type = picture.file().endsWith(".png") ? "image/png" : "image/jpeg";
    return Optional.of(
        new CardView.ImageView(src, type, shown.width(), shown.height(), picture.alt()));
  }
}
