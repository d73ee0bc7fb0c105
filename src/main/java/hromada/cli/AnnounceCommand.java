package hromada.cli;

import hromada.announce.Network;
import hromada.announce.Post;
import hromada.announce.Posts;
import hromada.build.Announced;
import hromada.build.Pipeline;
import hromada.diagnostic.Outcome;
import hromada.diagnostic.Text;
import hromada.jbake.JBakeSettings;
import hromada.model.Announcement;
import hromada.model.Language;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hromada announce}: words posts about an item that is on the site. */
@Command(name = "announce")
final class AnnounceCommand extends SiteCommand {
  @Parameters(index = "0", paramLabel = "ITEM")
  private String item = "";

  @Option(names = "--for", paramLabel = "telegram|facebook|viber")
  private @Nullable Network network;

  @Spec private @Nullable CommandSpec command;

  AnnounceCommand(Surroundings surroundings, Speech speech) {
    super(surroundings, speech);
  }

  @Override
  boolean hasFindings() {
    return false;
  }

  @Override
  int run() {
    if (format() == SiteOptions.Format.SARIF) {
      return speech().usage("cli.no-sarif", "announce");
    }
    Outcome<Optional<JBakeSettings>> settings = settings(Optional.empty());
    if (settings.value().isEmpty()) {
      findings().print(settings.findings());
      return ExitCode.FINDINGS;
    }
    Announced announced =
        new Pipeline(surroundings().clock()).announce(settings.value().get().site(), item);
    return announced.refusal().map(why -> refuse(announced, why)).orElseGet(() -> tell(announced));
  }

  private int refuse(Announced announced, Text why) {
    if (!announced.findings().isEmpty()) {
      findings().print(announced.findings());
    }
    speech().say(why.key(), why.arguments().toArray());
    return announced.known() ? ExitCode.FINDINGS : ExitCode.USAGE;
  }

  private int tell(Announced announced) {
    List<Announcement> wanted =
        announced.announcements().stream()
            .filter(said -> !choosesLanguage() || said.language() == speech().language())
            .toList();
    if (announced.announcements().size() < Language.values().length) {
      speech().say("cli.announce-untranslated", item);
    }
    if (wanted.stream().anyMatch(said -> said.address().contains("//localhost"))) {
      speech().say("cli.announce-preview");
    }
    List<Network> networks = network == null ? List.of(Network.values()) : List.of(network);
    List<Post> posts =
        wanted.stream().flatMap(said -> new Posts().of(said, networks).stream()).toList();
    boolean program = format() == SiteOptions.Format.JSON;
    surroundings().out().print(program ? PostsJson.of(posts) : text(posts));
    surroundings().out().flush();
    return posts.isEmpty() ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private boolean choosesLanguage() {
    return command != null && command.commandLine().getParseResult().hasMatchedOption("--lang");
  }

  /** A single post stands alone, to be piped on; several each have a line above. */
  private String text(List<Post> posts) {
    if (posts.size() == 1) {
      return posts.get(0).text() + "\n";
    }
    StringBuilder text = new StringBuilder();
    for (Post post : posts) {
      text.append(
          speech()
              .words(
                  Text.of(
                      "cli.announce-post",
                      post.network().title(),
                      post.language().tag(),
                      post.length(),
                      post.network().limit())));
      text.append('\n').append(post.text()).append("\n\n");
    }
    return text.toString();
  }
}
