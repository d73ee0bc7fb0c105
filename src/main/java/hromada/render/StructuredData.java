package hromada.render;

import freemarker.core.TemplateMarkupOutputModel;
import org.jspecify.annotations.Nullable;

/**
 * A page in the words of schema.org. Browsers never run such a script element; checkers that do not
 * know that are content with its hash in the content security policy.
 *
 * @param json JSON-LD, ready to stand in a script element
 * @param hash what the policy calls it, {@code sha256-...}
 */
public record StructuredData(TemplateMarkupOutputModel<?> json, String hash) {
  static @Nullable StructuredData of(String json) {
    return json.isEmpty() ? null : new StructuredData(Templates.markup(json), Sha256.policy(json));
  }
}
