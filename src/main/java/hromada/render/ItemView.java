package hromada.render;

import freemarker.core.TemplateMarkupOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item's page, whatever its type.
 *
 * @param body its text
 * @param contents its sections, for texts of several
 * @param published the day of publication
 * @param updated the day of the last change; null when nothing has changed since
 * @param changes what was changed, newest first (rule P1)
 * @param sources the documents it rests on, numbered as the text points to them
 */
public record ItemView(
    TemplateMarkupOutputModel<?> body,
    List<LinkView> contents,
    DateView published,
    @Nullable DateView updated,
    List<ChangeView> changes,
    List<SourceView> sources) {
  public ItemView {
    contents = List.copyOf(contents);
    changes = List.copyOf(changes);
    sources = List.copyOf(sources);
  }

  /**
   * One change.
   *
   * @param date its day
   * @param note what changed
   */
  public record ChangeView(DateView date, String note) {}
}
