package hromada.cli;

import hromada.build.Pipeline;
import hromada.diagnostic.Outcome;
import hromada.jbake.JBakeSettings;
import hromada.model.Item;
import hromada.model.Site;
import hromada.translate.Imported;
import hromada.translate.TranslationStatus;
import hromada.translate.Translations;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code hromada status}: says which translations are behind, and marks those that no longer are.
 */
@Command(name = "status")
final class StatusCommand extends SiteCommand {
  /** No city has as many texts; what is larger is something else. */
  private static final long LARGEST = 64 << 20;

  @Parameters(arity = "0..*", paramLabel = "ITEM")
  private List<String> named = List.of();

  @Option(names = "--accept")
  private boolean accepts;

  @Option(names = "--all")
  private boolean all;

  @Option(names = "--export", paramLabel = "xliff")
  private @Nullable Exchange export;

  @Option(names = "--import", paramLabel = "FILE")
  private @Nullable Path brought;

  @Option(names = "--output", paramLabel = "FILE")
  private Path output = Path.of("translation.xlf");

  /** The forms in which texts are exchanged with translators' programs. */
  enum Exchange {
    XLIFF
  }

  StatusCommand(Surroundings surroundings, Speech speech) {
    super(surroundings, speech);
  }

  @Override
  boolean hasFindings() {
    return false;
  }

  @Override
  int run() {
    if (accepts && named.isEmpty() != all) {
      return speech().usage("cli.status-accept-what");
    }
    if (Stream.of(accepts, export != null, brought != null).filter(on -> on).count() > 1) {
      return speech().usage("cli.status-one-at-a-time");
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
    return run(new Translations(site), site);
  }

  private int run(Translations translations, Site site) {
    List<Item> items = new ArrayList<>();
    for (String name : named) {
      Optional<Item> item = translations.find(name);
      if (item.isEmpty()) {
        return unknown(name, translations.near(name));
      }
      items.add(item.get());
    }
    List<Item> asked = named.isEmpty() ? translations.all() : items;
    if (brought != null) {
      return bringBack(translations, brought);
    }
    if (export != null) {
      return export(translations, asked);
    }
    return accepts
        ? accept(translations, asked)
        : show(translations.status(asked, Pipeline.suppressions(site)));
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
      case SARIF -> {
        return speech().usage("cli.no-sarif", "status");
      }
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

  /** An older export may hold a translator's work, so it is never written over. */
  private int export(Translations translations, List<Item> asked) {
    Translations.Exported exported = translations.export(asked, all);
    if (exported.left() > 0) {
      speech().say("cli.status-left-out", exported.left());
    }
    if (exported.texts() == 0) {
      speech().say("cli.status-nothing-to-export");
      return ExitCode.FINE;
    }
    try {
      Files.writeString(path(output), exported.text(), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      return speech().usage("cli.status-exists", output.toString());
    } catch (IOException e) {
      return speech().usage("cli.status-not-exported", output.toString());
    }
    speech().say("cli.status-exported", exported.texts(), output.toString());
    return ExitCode.FINE;
  }

  private int bringBack(Translations translations, Path file) {
    byte[] bytes;
    try {
      if (Files.size(path(file)) > LARGEST) {
        return speech().usage("cli.status-too-large", file.toString(), LARGEST >> 20);
      }
      bytes = Files.readAllBytes(path(file));
    } catch (IOException e) {
      return speech().usage("cli.status-no-file", file.toString());
    }
    Imported imported = translations.bringBack(file.toString().replace('\\', '/'), bytes);
    findings().print(imported.findings());
    speech().say("cli.status-imported", imported.texts(), imported.written().size());
    return imported.findings().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private Path path(Path given) {
    return surroundings().folder().toAbsolutePath().resolve(given);
  }
}
