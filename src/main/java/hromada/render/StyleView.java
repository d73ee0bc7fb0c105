package hromada.render;

import freemarker.core.TemplateMarkupOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the style guide.
 *
 * @param title its heading
 * @param home address of the guide
 * @param other the same page in the other language
 * @param stylesheet address of the guide's own style sheet
 * @param components every component, for the guide's first page
 * @param colors the names of all colours
 * @param component the component it shows; null on the first page
 */
public record StyleView(
    String title,
    String home,
    SwitchView other,
    String stylesheet,
    List<SectionLinkView> components,
    List<String> colors,
    @Nullable ComponentView component) {
  public StyleView {
    components = List.copyOf(components);
    colors = List.copyOf(colors);
  }

  /**
   * A component.
   *
   * @param about what its author says of it and its parameters
   * @param example its example, rendered
   * @param source its example as it is written
   */
  public record ComponentView(String about, TemplateMarkupOutputModel<?> example, String source) {}
}
