package hromada.cli;

import hromada.build.Pipeline;
import hromada.diagnostic.Outcome;
import hromada.jbake.JBakeSettings;
import hromada.model.Item;
import hromada.model.Site;
import hromada.translate.TranslationStatus;
import hromada.translate.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code hromada status}: says which translations are behind, and marks those that no longer are.
 */
@Command(name = "status")
final class StatusCommand extends SiteCommand {
  @Parameters(arity = "0..*", paramLabel = "ITEM")
  private List<String> named = List.of();

  @Option(names = "--accept")
  private boolean accepts;

  @Option(names = "--all")
  private boolean all;

  StatusCommand(Surroundings surroundings, Speech speech) {
    super(surroundings, speech);
  }

  @Override
  int run() {
    if (accepts && named.isEmpty() != all) {
      return speech().usage("cli.status-accept-what");
    }
    Outcome<Optional<JBakeSettings>> settings = settings(Optional.empty());
    if (settings.value().isEmpty()) {
      findings().print(settings.findings());
      return ExitCode.FINDINGS;
    }
    Site site = new Pipeline(surroundings().clock()).inspect(settings.value().get().site()).value();
    if (!site.broken().isEmpty()) {
      speech().say("cli.status-broken", site.broken().size());
    }
    return run(new Translations(site));
  }

  private int run(Translations translations) {
    List<Item> items = new ArrayList<>();
    for (String name : named) {
      Optional<Item> item = translations.find(name);
      if (item.isEmpty()) {
        return unknown(name, translations.near(name));
      }
      items.add(item.get());
    }
    List<Item> asked = named.isEmpty() ? translations.all() : items;
    return accepts ? accept(translations, asked) : show(translations.status(asked));
  }

  private int unknown(String name, List<String> near) {
    return near.isEmpty()
        ? speech().usage("cli.announce-unknown", name)
        : speech().usage("cli.announce-unknown-near", name, String.join(", ", near));
  }

  private int show(TranslationStatus status) {
    switch (format()) {
      case TEXT -> new StatusText(surroundings().out(), speech(), showsColour()).print(status);
      case LINES -> StatusLines.print(surroundings().out(), speech(), status);
      case JSON -> surroundings().out().println(StatusJson.of(status));
    }
    return ExitCode.FINE;
  }

  private int accept(Translations translations, List<Item> asked) {
    Translations.Accepted accepted = translations.accept(asked);
    for (Item item : accepted.untranslated()) {
      if (!all) {
        speech().say("cli.announce-untranslated", item.key().toString());
      }
    }
    accepted.failed().forEach(path -> speech().say("cli.status-not-written", path));
    speech().say("cli.status-accepted", accepted.written().size());
    boolean nothing = !all && accepted.untranslated().size() == asked.size();
    return accepted.failed().isEmpty() && !nothing ? ExitCode.FINE : ExitCode.FINDINGS;
  }
}
