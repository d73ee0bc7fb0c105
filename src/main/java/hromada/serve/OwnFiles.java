package hromada.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Optional;

/** What the preview adds to the site, below an address that no page has. */
final class OwnFiles {
  private static final String FOLDER = "/_hromada/";
  static final String SCRIPT = FOLDER + "preview.js";
  static final String STYLE = FOLDER + "preview.css";

  /** The bar below a page: which page, and the language of the bar, stand in the query. */
  static final String FINDINGS = FOLDER + "findings";

  private final byte[] script = load("preview.js");
  private final byte[] style = load("preview.css");

  /** The answer to a request for one of them. */
  Optional<Answer> answer(URI request, Snapshot snapshot) {
    return switch (request.getPath()) {
      case SCRIPT -> Optional.of(Answer.of(200, ContentTypes.SCRIPT, script));
      case STYLE -> Optional.of(Answer.of(200, ContentTypes.of(STYLE), style));
      case FINDINGS -> {
        String bar =
            new ReviewBar(parameter(request, "lang"))
                .of(snapshot.review(), parameter(request, "page"));
        yield Optional.of(Answer.of(200, ContentTypes.HTML, bar.getBytes(UTF_8)));
      }
      default -> Optional.empty();
    };
  }

  private static String parameter(URI request, String name) {
    String query = Optional.ofNullable(request.getRawQuery()).orElse("");
    for (String pair : query.split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        return URLDecoder.decode(pair.substring(name.length() + 1), UTF_8);
      }
    }
    return "";
  }

  private static byte[] load(String name) {
    try (InputStream stream = OwnFiles.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
