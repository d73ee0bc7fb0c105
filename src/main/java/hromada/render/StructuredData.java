package hromada.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A page in the words of schema.org. Browsers never run such a script element; checkers that do not
 * know that are content with its hash in the content security policy.
 *
 * @param json JSON-LD, ready to stand in a script element
 * @param hash what the policy calls it, {@code sha256-...}
 */
public record StructuredData(TemplateHTMLOutputModel json, String hash) {
  static @Nullable StructuredData of(String json) {
    return json.isEmpty() ? null : new StructuredData(Templates.markup(json), hash(json));
  }

  private static String hash(String json) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has SHA-256
    }
  }
}
