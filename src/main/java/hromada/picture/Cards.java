package hromada.picture;

import hromada.words.Breaks;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Draws cards of 1200 x 630 pixels, the size Facebook asks for. Safe for several threads. */
public final class Cards {
  /** Changes whenever the same card is drawn differently: part of the name of every picture. */
  public static final String EDITION = "2";

  public static final int WIDTH = Canvas.WIDTH;
  public static final int HEIGHT = Canvas.HEIGHT;

  private static final int MARGIN = 80;
  private static final int MEASURE = WIDTH - 2 * MARGIN;
  private static final int BAND = 16;
  private static final int LABEL_LINE = 96;
  private static final int LABEL_SIZE = 36;
  private static final int TITLE_TOP = 120;
  private static final int FOOT_LINE = 580;
  private static final int FOOT_SIZE = 40;
  private static final int MARK = 64;
  private static final int GAP = 28;

  private final Fonts fonts = new Fonts();
  private final Map<Locale, Breaks> breaks = new ConcurrentHashMap<>();

  /** The card as a PNG file. */
  public byte[] draw(Card card) {
    Canvas canvas = new Canvas();
    canvas.fill(new Spot(0, 0), WIDTH, BAND, Ink.PINE);
    canvas.fill(new Spot(MARGIN, FOOT_LINE - MARK - 12), MEASURE, 2, Ink.LINE);
    mark(canvas, MARGIN, FOOT_LINE - MARK + 16);
    for (Sheet.Line line : sheet(card).lines()) {
      fonts.lettering(line.style(), line.size()).draw(canvas, line.text(), line.at(), line.ink());
    }
    return Png.of(canvas);
  }

  /** The mark of the site, on a grid of 32 units of two pixels: assets/favicon.svg. */
  private static void mark(Canvas canvas, int x, int y) {
    canvas.fill(new Spot(x, y), MARK, MARK, Ink.PINE);
    canvas.fill(new Spot(x + 18, y + 16), 30, 10, Ink.PAPER);
    canvas.fill(new Spot(x + 18, y + 16), 12, 34, Ink.PAPER);
  }

  /** Where everything on a card stands. */
  Sheet sheet(Card card) {
    List<Sheet.Line> lines = new ArrayList<>();
    Spot label = new Spot(MARGIN, LABEL_LINE);
    lines.add(line(card.label(), Sheet.Style.BOLD, LABEL_SIZE, label, Ink.ACCENT));
    if (!card.date().isEmpty()) {
      int width =
          fonts.face(Sheet.Style.BOLD).width(composed(card.label())) * LABEL_SIZE / Typeface.UNITS;
      Spot date = new Spot(MARGIN + width + GAP, LABEL_LINE);
      lines.add(line(card.date(), Sheet.Style.REGULAR, LABEL_SIZE, date, Ink.TEXT));
    }
    TitleSetter.Lines title =
        new TitleSetter(breaks(card.locale()), fonts.face(Sheet.Style.BOLD), MEASURE)
            .set(composed(card.title()));
    int baseline = TITLE_TOP;
    for (String text : title.lines()) {
      baseline += baseline == TITLE_TOP ? title.size() * 9 / 10 : title.size() * 11 / 10;
      lines.add(line(text, Sheet.Style.BOLD, title.size(), new Spot(MARGIN, baseline), Ink.TEXT));
    }
    Spot foot = new Spot(MARGIN + MARK + GAP, FOOT_LINE + 1);
    lines.add(line(card.site(), Sheet.Style.BOLD, FOOT_SIZE, foot, Ink.TEXT));
    return new Sheet(lines);
  }

  private Breaks breaks(Locale locale) {
    return breaks.computeIfAbsent(locale, Breaks::new);
  }

  private static Sheet.Line line(String text, Sheet.Style style, int size, Spot at, Ink ink) {
    return new Sheet.Line(composed(text), style, size, at, ink);
  }

  /** Letters and their accents as one, where Unicode has such a letter: so has the font. */
  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u2011', '-');
  }
}
