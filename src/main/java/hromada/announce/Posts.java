package hromada.announce;

import hromada.model.Announcement;
import hromada.words.Breaks;
import hromada.words.Shortened;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words an announcement for each network: title, summary, kind and date, address. */
public final class Posts {
  public Posts() {}

  /** One post per network, in the order given. */
  public List<Post> of(Announcement announcement, List<Network> networks) {
    return networks.stream().map(network -> post(announcement, network)).toList();
  }

  private static Post post(Announcement announcement, Network network) {
    Shortened shortened = new Shortened(new Breaks(announcement.language().locale()));
    Optional<String> summary =
        shortened.of(
            announcement.summary(),
            text -> plain(announcement, text, announcement.title()).length() <= network.limit());
    String title =
        summary.isPresent()
            ? announcement.title()
            : shortened
                .of(
                    announcement.title(),
                    text -> plain(announcement, "", text).length() <= network.limit())
                .orElse("");
    String shown = plain(announcement, summary.orElse(""), title);
    String text =
        network == Network.TELEGRAM ? telegram(announcement, summary.orElse(""), title) : shown;
    return new Post(network, announcement.language(), text, shown.length());
  }

  private static String plain(Announcement announcement, String summary, String title) {
    String more = announcement.more() + " " + announcement.address();
    return joined(title, summary, line(announcement), more);
  }

  private static String telegram(Announcement announcement, String summary, String title) {
    UnaryOperator<String> text = TelegramMarkdown::text;
    return joined(
        title.isEmpty() ? "" : TelegramMarkdown.bold(title),
        text.apply(summary),
        text.apply(line(announcement)),
        text.apply(announcement.more() + " ")
            + TelegramMarkdown.link(announcement.address(), announcement.address()));
  }

  private static String line(Announcement announcement) {
    return announcement.kind() + ", " + announcement.date();
  }

  private static String joined(String... paragraphs) {
    return Stream.of(paragraphs)
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }
}
